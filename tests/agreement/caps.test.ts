import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/base/date.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { loadOwn } from "./rulebooks.ts";

const { rulebooks } = loadOwn();

/** NSCA: at most 5.5 of the 6.0 may come from category C. One activity is of unknown worth, the other states 3.0. */
const total = (unknownOn: string, statedOn: string) => {
  const record = {
    credentials: [{ id: "nsca/cscs", "certified-on": "2019-03-02", "expires-on": "2026-12-31" }],
    activities: [
      { ref: "unknown", on: unknownOn, kind: "other", category: { nsca: "C" } },
      { ref: "stated", on: statedOn, kind: "course", units: { nsca: "3.0" }, category: { nsca: "C" } },
    ],
    exams: [],
  };
  const path = evaluate(rulebooks, record, { asOf: parseDay("2026-11-20") as Day }).credentials[0]?.requirements.find((r) => r.id === "path");
  const all = (list: typeof path extends undefined ? never : NonNullable<typeof path>[]): NonNullable<typeof path>[] => list.flatMap((r) => [r, ...all(r.parts ?? [])]);
  const found = all(path ? [path] : []).find((r) => r.id === "total");
  return { verdict: found?.verdict, counted: Number(found?.counted), possible: Number(found?.possible) };
};

test("what is possible under a cap is never more than the cap, whichever activity came first", () => {
  const wanted = { verdict: "unmet", counted: 3, possible: 5.5 };
  expect(total("2025-02-01", "2025-03-01")).toEqual(wanted);
  expect(total("2025-03-01", "2025-02-01")).toEqual(wanted);
});
