import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAmount, parseAmount, parseMillionths, type Unit } from "./amount.ts";

const units: Unit[] = ["0.1", "0.05", "0.25", "0.5", "1", "0.01", "2"].map((step) => ({ name: "unit", step }));

describe("amounts", () => {
  test("come back from their text, in every step", () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.integer({ min: 0, max: 1_000_000 }), (unit, steps) => { expect(parseAmount(formatAmount(steps, unit), unit)).toBe(steps); }),
      { numRuns: 5000 },
    );
  });

  test("add up without a float's error", () => {
    const unit: Unit = { name: "CEU", step: "0.1" };
    const sum = ["0.1", "0.2", "0.7"].reduce((total, text) => total + (parseAmount(text, unit) ?? Number.NaN), 0);
    expect(formatAmount(sum, unit)).toBe("1.0");
  });

  test("between two steps are refused", () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.integer({ min: 0, max: 5_000_000 }), (unit, thousandths) => {
        const text = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, "0")}`;
        const step = Math.round(Number(unit.step) * 1000);
        expect(parseAmount(text, unit) === null).toBe(thousandths % step !== 0);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    [20, "0.1", "2.0"],
    [1, "0.05", "0.05"],
    [3, "0.25", "0.75"],
    [45, "1", "45"],
    [-4, "0.1", "-0.4"],
    [0, "0.1", "0.0"],
  ])("%i steps of %s are %s", (steps, step, text) => {
    expect(formatAmount(steps, { name: "u", step })).toBe(text);
  });

  test.each(["-1", "1,5", "1.", ".5", "1e3", "1.2345678", "1234567890", "", " 1", "0x1"])("refuse %j", (text) => {
    expect(parseMillionths(text)).toBeNull();
  });
});
