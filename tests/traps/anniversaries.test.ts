import { describe, expect, test } from "vitest";
import { standingOf } from "./standing-of.ts";

/** Fault caught: anniversaries that drift or fall into another month, days shifted by a time zone, ends that are not inclusive. */
const cycle = (id: string, certified: string, asOf: string, renewals?: { on: string; ends: string }[]) => {
  const { cycle: c } = standingOf(id, {}, asOf, { "certified-on": certified, ...(renewals ? { renewals } : {}) });
  return c && [c.start, c.end];
};

describe("two years to the day before", () => {
  test.each([
    ["2024-03-01", "2026-02-28"],
    ["2022-03-01", "2024-02-29"],
    ["2024-02-29", "2026-02-27"],
    ["2023-02-28", "2025-02-27"],
    ["2024-12-31", "2026-12-30"],
    ["2024-01-01", "2025-12-31"],
    ["2024-08-31", "2026-08-30"],
  ])("from %s to %s", (certified, end) => {
    expect(cycle("shapes/a01", certified, certified)).toEqual([certified, end]);
  });

  test("one that begins on 29 February has the day back four years on, and does not stay on the 28th", () => {
    expect(cycle("shapes/a01", "2024-02-29", "2027-01-01", [{ on: "2026-02-01", ends: "2028-02-28" }])).toEqual(["2026-02-28", "2028-02-28"]);
    expect(cycle("shapes/a01", "2024-02-29", "2029-01-01", [{ on: "2026-02-01", ends: "2028-02-28" }, { on: "2028-02-01", ends: "2030-02-27" }])).toEqual(["2028-02-29", "2030-02-27"]);
  });
});

describe("two years to the month's end", () => {
  test.each([
    ["2022-02-10", "2024-02-29"],
    ["2024-02-29", "2026-02-28"],
    ["2023-01-31", "2025-01-31"],
    ["2024-04-30", "2026-04-30"],
  ])("from %s to %s", (certified, end) => {
    expect(cycle("shapes/a21-month-end", certified, certified)?.[1]).toBe(end);
  });
});

test("both ends of the cycle count, and the days beside them do not", () => {
  const on = (day: string) => standingOf("shapes/a01", { activities: [{ ref: "a", on: day, units: { shapes: "2.0" } }] }, "2026-02-28").requirements[0]?.counted;
  expect(["2024-02-29", "2024-03-01", "2026-02-28"].map(on)).toEqual(["0.0", "2.0", "2.0"]);
});

test("months are counted back from the day and clamped to the month's end", () => {
  const first = (renewOn: string) => standingOf("shapes/b06", { activities: [] }, "2026-01-01", { "certified-on": "2020-01-01", renewals: [{ on: "2025-06-01", ends: "2027-12-31" }] }, renewOn).cycle?.earn?.first;
  expect(first("2026-02-28")).toBe("2024-02-28");
  expect(first("2026-08-31")).toBe("2024-08-31");
});
