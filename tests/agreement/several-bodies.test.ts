import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/base/date.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { HolderRecord } from "../../src/record/schema.ts";
import { loadOwn } from "./rulebooks.ts";

const { rulebooks } = loadOwn();
const asOf = parseDay("2026-11-20") as Day;

/** One credential of each of the first six bodies that has one that expires. */
const six = [...rulebooks.bodies.keys()]
  .flatMap((body) => [...rulebooks.credentials.values()].find((c) => c.body.id === body && c.rules !== undefined && c.expires.rows.at(-1)?.values[0] === "yes") ?? [])
  .slice(0, 6);

test("somebody with credentials of six bodies is judged in one call as by each body alone", () => {
  expect(six).toHaveLength(6);
  const units = Object.fromEntries(six.map((c) => [c.body.id, "1.0"]));
  const record: HolderRecord = {
    credentials: six.map((c) => ({ id: c.id, "certified-on": "2025-03-10" })),
    activities: [
      { ref: "a", on: "2025-06-01", kind: "course", delivery: "in-person", units },
      { ref: "b", on: "2026-05-01", kind: "workshop", hours: "6" },
    ],
    cards: [{ ref: "c", kind: "cpr-aed", issued: "2026-01-10", expires: "2028-01-10", delivery: "in-person" }],
  };
  const together = evaluate(rulebooks, record, { asOf }).credentials;
  const alone = six.map((c) => evaluate(rulebooks, { ...record, credentials: record.credentials.filter((held) => held.id === c.id) }, { asOf }).credentials[0]);
  expect(together).toEqual(alone);
});
