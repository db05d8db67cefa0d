import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "../base/date.ts";
import type { Fact } from "../base/fact.ts";
import type { Rules, Runs } from "../compile/rulebook.ts";
import { findCycle } from "./cycle.ts";

const day = (text: string): Day => parseDay(text) as Day;
const always = <T>(value: T): Fact<T> => ({ path: "x", rows: [{ path: "x", from: -10_000_000 as Day, fromText: "undated", is: "value", values: [value], orNone: false, text: "", confidence: "official", sources: [] }] });
const rules = (runs: Runs, months = 24): Rules => ({ months: always(months), runs: always(runs) }) as unknown as Rules;
const dayBefore = rules({ is: "certified", starts: "certified-on", ends: "day-before", missing: "last-day" });
const unsaid = { is: "unsaid" } as const;

describe("findCycle", () => {
  test("runs to the day before the anniversary, both days inside", () => {
    expect(findCycle(dayBefore, day("2025-03-01"), unsaid, day("2027-02-28"))).toMatchObject({ start: day("2025-03-01"), end: day("2027-02-28"), basis: "computed" });
  });

  test("the day after the first cycle nobody knows whether it was renewed", () => {
    expect(findCycle(dayBefore, day("2025-03-01"), unsaid, day("2027-03-01"))).toMatchObject({ start: day("2027-03-01"), basis: "assumed" });
  });

  test("29 February has its anniversary on the last day of February, and does not drift", () => {
    expect(findCycle(dayBefore, day("2024-02-29"), unsaid, day("2025-01-01"))).toMatchObject({ end: day("2026-02-27") });
    expect(findCycle(dayBefore, day("2024-02-29"), { is: "stated", end: day("2028-02-28") }, day("2027-01-01"))).toMatchObject({ start: day("2026-02-28"), end: day("2028-02-28"), basis: "stated" });
  });

  test("year-end-before is the last 31 December that is not after the anniversary", () => {
    const before = rules({ is: "certified", starts: "certified-on", ends: "year-end-before", missing: "last-day" }, 36);
    expect(findCycle(before, day("2024-05-10"), unsaid, day("2025-01-01"))).toMatchObject({ end: day("2026-12-31") });
    expect(findCycle(before, day("2024-12-31"), unsaid, day("2025-01-01"))).toMatchObject({ end: day("2027-12-31") });
  });

  test("a common cycle is counted from its known end, backwards and forwards", () => {
    const common = rules({ is: "common", end: day("2026-12-31"), monthEnd: false }, 36);
    expect(findCycle(common, day("2019-03-02"), unsaid, day("2020-12-31"))).toMatchObject({ start: day("2018-01-01"), end: day("2020-12-31"), basis: "computed" });
    expect(findCycle(common, day("2028-01-01"), unsaid, day("2028-01-01"))).toMatchObject({ start: day("2027-01-01"), end: day("2029-12-31") });
  });

  test("a paper with another end is believed, and the day that the rule gives is kept beside it", () => {
    expect(findCycle(dayBefore, day("2025-03-01"), { is: "stated", end: day("2027-03-31") }, day("2026-01-01"))).toMatchObject({ end: day("2027-03-31"), basis: "stated", ruleEnd: day("2027-02-28") });
  });

  test("a credential that was never renewed stays in its first cycle", () => {
    expect(findCycle(dayBefore, day("2025-03-01"), { is: "first" }, day("2030-01-01"))).toMatchObject({ end: day("2027-02-28"), basis: "computed" });
  });

  test("says what is missing", () => {
    expect(findCycle(dayBefore, undefined, unsaid, day("2026-01-01"))).toBe("certified-on");
    expect(findCycle(dayBefore, day("2027-01-01"), unsaid, day("2026-01-01"))).toBe("not-yet");
    expect(findCycle(rules({ is: "stated", ends: undefined }), day("2025-01-01"), unsaid, day("2026-01-01"))).toBe("expires-on");
  });
});
