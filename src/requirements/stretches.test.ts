import { expect, test } from "vitest";
import { type Day, formatDay, parseDay } from "../base/date.ts";
import type { Per } from "./per.ts";
import { stretchesFromStart, stretchesOf } from "./stretches.ts";

const day = (text: string): Day => parseDay(text) as Day;
const around = (start: string, end: string, certified = start) => ({ "cycle-start": day(start), "cycle-end": day(end), "certified-on": day(certified), "renewal-day": day(end), "as-of": day(end) });
const texts = (per: Per, start: string, end: string, certified = start, starts: string[] | "unsure" = []) =>
  stretchesOf(per, around(start, end, certified), { knownFrom: day(start), starts: starts === "unsure" ? undefined : starts.map(day), window: { first: day(start), last: day(end) } }).map((s) => `${s.id} ${s.asked} ${s.first < day("1900-01-02") ? "always" : formatDay(s.first)} ${formatDay(s.last)}${s.open ? " open" : ""}`);

test("the years of a cycle are counted back from its end, and 29 February makes no year of its own", () => {
  expect(texts("cycle-year", "2024-02-29", "2026-02-27")).toEqual(["1 yes 2024-02-29 2025-02-27", "2 yes 2025-02-28 2026-02-27"]);
});

test("odd days up to the end of a month belong to the first year", () => {
  expect(texts("cycle-year", "2024-03-15", "2026-03-31")).toEqual(["1 yes 2024-03-15 2025-03-31", "2 yes 2025-04-01 2026-03-31"]);
});

test("a part of a year is only perhaps asked, and none before the certification is", () => {
  expect(texts("cycle-year", "2024-01-01", "2026-12-31", "2025-07-01")).toEqual(["2 unknown 2025-01-01 2025-12-31", "3 yes 2026-01-01 2026-12-31"]);
  expect(texts("calendar-year", "2024-03-01", "2026-02-28")).toEqual(["2024 unknown 2024-01-01 2024-12-31", "2025 yes 2025-01-01 2025-12-31", "2026 unknown 2026-01-01 2026-12-31"]);
});

test("what looks back before the days that the record knows is open", () => {
  expect(texts({ months: 36 }, "2026-01-01", "2026-12-31", "2020-01-01")).toEqual([" yes 2024-01-01 2026-12-31 open"]);
  expect(texts({ months: 12 }, "2026-01-01", "2026-12-31", "2020-01-01")).toEqual([" yes 2026-01-01 2026-12-31"]);
  expect(texts("ever", "2026-01-01", "2026-12-31", "2020-01-01")).toEqual([" yes always 2026-12-31 open"]);
  expect(texts("ever", "2026-01-01", "2026-12-31")).toEqual([" yes always 2026-12-31"]);
});

test("before the n-th renewal nothing is due, and where nobody knows how many there were it stays open", () => {
  expect(texts({ renewals: 3 }, "2025-01-01", "2025-12-31", "2024-01-01", ["2024-01-01"])).toEqual([" no 2024-01-01 2025-12-31 open"]);
  expect(texts({ renewals: 3 }, "2027-01-01", "2027-12-31", "2024-01-01", ["2026-01-01", "2025-01-01", "2024-01-01"])).toEqual([" yes 2025-01-01 2027-12-31 open"]);
  expect(texts({ renewals: 3 }, "2027-01-01", "2027-12-31", "2024-01-01", "unsure")).toEqual([" yes 2027-01-01 2027-12-31 open"]);
});

test("stretches of months begin with the cycle", () => {
  expect(stretchesFromStart(9, around("2024-01-31", "2026-01-30")).map((s) => `${s.asked} ${formatDay(s.first)} ${formatDay(s.last)}`)).toEqual(["yes 2024-01-31 2024-10-30", "yes 2024-10-31 2025-07-30", "unknown 2025-07-31 2026-01-30"]);
});
