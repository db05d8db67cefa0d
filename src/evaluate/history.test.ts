import { expect, test } from "vitest";
import { type Day, parseDay } from "../base/date.ts";
import { historyOf } from "./history.ts";

const day = (text: string): Day => parseDay(text) as Day;

const startsFor = (certified: string, beginsLater = false): readonly Day[] | undefined => {
  const [start, end] = [day("2025-01-01"), day("2026-12-31")];
  const held = { id: "exb/x", "certified-on": certified, "expires-on": "2026-12-31" };
  return historyOf(held, { start, end, basis: "stated", before: [], next: undefined, why: [], ...(beginsLater ? { beginsLater: true } : {}) }, day(certified), { first: start, last: end }, day("2026-06-01"), new Map()).starts;
};

test("where only the paper says when cycles end, how many came before is not known", () => {
  expect(startsFor("2015-01-01")).toBeUndefined();
});

test("none came before the first", () => {
  expect(startsFor("2025-01-01")).toEqual([]);
  expect(startsFor("2024-10-01", true)).toEqual([]);
});
