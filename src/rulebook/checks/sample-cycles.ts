import { cycleEnd } from "../../base/cycle-end.ts";
import { addDays, addMonths, dayOf, type Day, parseDay } from "../../base/date.ts";
import type { AnchorDays } from "../../base/day-expression.ts";
import type { RawByFact, RawCredential } from "../schema/credential.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";

/** Certification days that bring out the calendar's corners: a year's ends, leap days and months without a 31st. */
const STARTS: readonly Day[] = [2003, 2011, 2015, 2019, 2023, 2024, 2027].flatMap((year) => [dayOf(year, 1, 1), dayOf(year, 1, 31), dayOf(year, 3, 1), dayOf(year, 8, 31), dayOf(year, 12, 31), ...(year % 4 === 0 ? [dayOf(year, 2, 29)] : [])]);

/** Cycles that the credential's rules make, some of every kind, for trying out what is written in terms of a cycle. */
export function sampleCycles(credential: RawCredential): AnchorDays[] {
  const lengths = new Set(rowSpans(credential.cycle?.months ?? []).flatMap(({ row }) => valuesOf(row)).flatMap(eachCase));
  const runs = rowSpans(credential.cycle?.runs ?? []).flatMap(({ row }) => valuesOf(row)).flatMap(eachCase);
  const commonEnds = runs.flatMap((r) => ("common-end" in r ? [parseDay(r["common-end"])] : [])).filter((d) => d !== null);
  const ends = new Set(runs.map((r) => ("ends" in r && r.ends !== undefined ? r.ends : "day-before")));
  return [...lengths].flatMap((months) =>
    commonEnds.length > 0
      ? commonEnds.flatMap((end) => [-4, -3, -2, -1, 0, 1].map((n) => cycle(addDays(addMonths(end, months * (n - 1)), 1), addMonths(end, months * n))))
      : STARTS.flatMap((start) => [...ends].map((kind) => cycle(start, cycleEnd(kind, addMonths(start, months))))),
  );
}

/** The value itself, or each value of a table by a fact. */
function eachCase<T>(value: T | RawByFact<T>): T[] {
  return typeof value === "object" && value !== null && "by" in value ? Object.entries(value).flatMap(([word, inner]) => (word === "by" ? [] : [inner as T])) : [value as T];
}

function cycle(start: Day, end: Day): AnchorDays {
  return { "cycle-start": start, "cycle-end": end, "certified-on": start, "renewal-day": end, "as-of": end };
}
