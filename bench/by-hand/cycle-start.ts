import { addMonths, calendarOf, type Day } from "../../src/base/date.ts";

/** First day of the cycle that ends on `end`: on the anniversary where the end lies on the grid from the certification, else counted back. */
export function cycleStart(certified: number, end: number, months: number): number {
  const from = calendarOf(certified as Day);
  const to = calendarOf((end + 1) as Day);
  const cycles = Math.round(((to.year - from.year) * 12 + to.month - from.month) / months);
  if (addMonths(certified as Day, cycles * months) === end + 1) return addMonths(certified as Day, (cycles - 1) * months);
  return Math.max(certified, addMonths((end + 1) as Day, -months));
}
