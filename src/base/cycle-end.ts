import { addDays, addMonths, calendarOf, type Day, monthEnd, yearEnd } from "./date.ts";

/** The ways in which a cycle's last day follows from the anniversary of its first. */
export const CYCLE_ENDS = ["day-before", "anniversary", "month-end", "month-end-before", "year-end", "year-end-before"] as const;

export type CycleEnd = (typeof CYCLE_ENDS)[number];

/** The last day of a cycle. `month-end-before` is the last day of the month before the anniversary's, whatever its day; `year-end-before` is the last 31 December that is not after the anniversary. */
export function cycleEnd(ends: CycleEnd, anniversary: Day): Day {
  switch (ends) {
    case "day-before":
      return addDays(anniversary, -1);
    case "anniversary":
      return anniversary;
    case "month-end":
      return monthEnd(anniversary);
    case "month-end-before":
      return addDays(anniversary, -calendarOf(anniversary).day);
    case "year-end":
      return yearEnd(anniversary);
    case "year-end-before": {
      const end = yearEnd(anniversary);
      return end === anniversary ? end : yearEnd(addMonths(anniversary, -12));
    }
  }
}
