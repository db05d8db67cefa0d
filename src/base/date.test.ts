import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, calendarOf, type Day, dayOf, daysInMonth, formatDay, monthEnd, parseDay, yearEnd } from "./date.ts";

const plain = (day: Day): Temporal.PlainDate => new Temporal.PlainDate(1970, 1, 1).add({ days: day });
const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2199, 12, 31) }) as fc.Arbitrary<Day>;
const runs = { numRuns: 5000 };

describe("days agree with Temporal", () => {
  test("in their calendar date, both ways", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = plain(day);
        expect(calendarOf(day)).toEqual({ year, month, day: ofMonth });
        expect(dayOf(year, month, ofMonth)).toBe(day);
        expect(daysInMonth(year, month)).toBe(plain(day).daysInMonth);
      }),
      runs,
    );
  });

  test("in their text, both ways", () => {
    fc.assert(fc.property(anyDay, (day) => { expect([formatDay(day), parseDay(formatDay(day))]).toEqual([plain(day).toString(), day]); }), runs);
  });

  test("when months are added and clamped to the month's end", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -1500, max: 1500 }), (day, months) => { expect(formatDay(addMonths(day, months))).toBe(plain(day).add({ months }).toString()); }), runs);
  });

  test("when a month lacks the day and the next one stands for it", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1500, max: 1500 }), (day, months) => {
        const clamped = plain(day).add({ months });
        const expected = clamped.day === plain(day).day ? clamped : clamped.add({ days: 1 });
        expect(formatDay(addMonths(day, months, "next-day"))).toBe(expected.toString());
      }),
      runs,
    );
  });

  test("in the ends of month and year", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = plain(day);
        expect([formatDay(monthEnd(day)), formatDay(yearEnd(day))]).toEqual([date.with({ day: date.daysInMonth }).toString(), date.with({ month: 12, day: 31 }).toString()]);
      }),
      runs,
    );
  });
});

describe("parseDay", () => {
  test.each(["2023-02-29", "2100-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00", "1899-12-31", "2200-01-01", "2024-1-1", "24-01-01", "2024-01-01T00:00", " 2024-01-01", ""])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test("refuses what Temporal refuses, and accepts the rest", () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), part(14), part(33), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        let exists = true;
        try {
          Temporal.PlainDate.from(text);
        } catch {
          exists = false;
        }
        expect(parseDay(text) !== null).toBe(exists);
      }),
      runs,
    );
  });
});

test("the 29th of February stands for itself in a leap year and is clamped in others", () => {
  const leap = dayOf(2024, 2, 29);
  expect(formatDay(addMonths(leap, 24))).toBe("2026-02-28");
  expect(formatDay(addMonths(leap, 24, "next-day"))).toBe("2026-03-01");
  expect(formatDay(addMonths(leap, 48))).toBe("2028-02-29");
  expect(formatDay(addDays(addMonths(leap, 24), -1))).toBe("2026-02-27");
});
