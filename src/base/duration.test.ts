import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, type Day, formatDay } from "./date.ts";
import { parseDuration, shift } from "./duration.ts";

describe("parseDuration", () => {
  test.each([
    ["P90D", { months: 0, days: 90 }],
    ["P24M", { months: 24, days: 0 }],
    ["P2Y", { months: 24, days: 0 }],
    ["P1Y6M2W3D", { months: 18, days: 17 }],
  ])("reads %s", (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  test.each(["", "P", "90D", "P-1D", "PT1H", "P1.5M", "P1M2Y", "p90d", "P90D "])("refuses %j", (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

test("shift agrees with Temporal, forwards", () => {
  const day = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2150, 12, 31) }) as fc.Arbitrary<Day>;
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 400 }), (start, months, days) => {
      const moved = Temporal.PlainDate.from(formatDay(start)).add({ months }).add({ days });
      expect(formatDay(shift(start, { months, days }))).toBe(moved.toString());
    }),
    { numRuns: 5000 },
  );
});
