import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, formatDay, parseDay } from "../../base/date.ts";
import { freeDays } from "./free-days.ts";

const BASE = parseDay("2027-01-01") as Day;

test("a day is free when no days off are around it, however they overlap, and the nearest free days are found", () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 15 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), fc.integer({ min: 0, max: 70 }), (spans, at) => {
      const free = freeDays({ blackouts: spans.map(([from, length]) => ({ from: formatDay(addDays(BASE, from)), until: formatDay(addDays(BASE, from + length)) })) });
      const open = Array.from({ length: 90 }, (_, day) => day).filter((day) => !spans.some(([from, length]) => from <= day && day <= from + length));
      const day = addDays(BASE, at);
      expect(free.isFree(day)).toBe(open.includes(at));
      expect(free.before(day, BASE)).toBe(open.filter((one) => one <= at).map((one) => addDays(BASE, one)).at(-1));
      expect(free.after(day, addDays(BASE, 89))).toBe(open.filter((one) => one >= at).map((one) => addDays(BASE, one))[0]);
    }),
  );
});

test("what cannot be read is named, and keeps nothing free", () => {
  const free = freeDays({ blackouts: [{ from: "2027-01-05", until: "2027-01-01" }, { from: "x", until: "2027-01-01" }] });
  expect([free.unread.length, free.isFree(BASE)]).toEqual([2, true]);
});
