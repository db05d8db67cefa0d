import { expect, test } from "vitest";
import { type Day, formatDay, parseDay } from "../base/date.ts";
import type { Fact } from "../base/fact.ts";
import type { Rulebooks, Rules } from "../compile/rulebook.ts";
import { broughtRenewals } from "./brought-renewals.ts";

const always = <T>(value: T): Fact<T> => ({ path: "x", rows: [{ path: "x", from: -10_000_000 as Day, fromText: "undated", is: "value", values: [value], orNone: false, text: "", confidence: "official", sources: [] }] });

/** Credentials that all renew each other, on every event, aligned or not. */
function circle(size: number, aligned: boolean): Rulebooks {
  const ids = Array.from({ length: size }, (_, i) => `x/c${i}`);
  const rules = (id: string): Rules =>
    ({
      months: always(24),
      runs: always({ is: "certified", starts: "certified-on", ends: "day-before", missing: "last-day" }),
      renewedBy: ids.filter((other) => other !== id).flatMap((credential) => (["earned", "renewed"] as const).map((on) => ({ id: `${credential}-${on}`, credential, on: always(on), aligns: aligned ? always("yes") : undefined }))),
    }) as unknown as Rules;
  return { credentials: new Map(ids.map((id) => [id, { id, rules: rules(id) }])), facts: new Map() } as unknown as Rulebooks;
}

test.each([true, false])("credentials that all renew each other come to an end, once a day for each event (aligned: %s)", (aligned) => {
  const size = 24;
  const rulebooks = circle(size, aligned);
  const credentials = [...rulebooks.credentials.keys()].map((id, i) => ({ id, "certified-on": formatDay(((parseDay("2024-01-01") as Day) + i) as Day) }));
  const brought = broughtRenewals(rulebooks, { credentials });
  // The first is renewed by each of the others, on the day that each was earned.
  expect(brought.get("x/c0")?.renewals.map((r) => formatDay(r.on))).toEqual(credentials.slice(1).map((c) => c["certified-on"]));
  // The last was earned after all others: on its day nothing renews it but what it renewed itself.
  expect(brought.get(`x/c${size - 1}`)?.renewals.length).toBeLessThanOrEqual(1);
});
