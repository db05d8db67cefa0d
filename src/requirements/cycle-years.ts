import { addDays, addMonths, type Day } from "../base/date.ts";

/** A cycle that runs so many days over its years, such as to the end of a month, has no further year. */
export const ODD_DAYS = 31;

/**
 * First days of the years of a cycle, oldest first, counted back from its end: for minimums and for limits alike. Odd days at its beginning belong to the
 * first; more than that is a part of a year, which is one of its own.
 */
export function cycleYears(start: Day, end: Day): Day[] {
  const firsts: Day[] = [];
  for (let n = 1; ; n++) {
    const first = addMonths(addDays(end, 1), -12 * n);
    if (first <= start || first - start <= ODD_DAYS) break;
    firsts.unshift(first);
  }
  return [start, ...firsts];
}
