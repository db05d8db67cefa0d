import { addDays, addMonths, type Day, monthEnd, yearEnd } from "./date.ts";

/** The ways in which a cycle's last day follows from the anniversary of its first. */
export const CYCLE_ENDS = ["day-before", "anniversary", "month-end", "year-end", "year-end-before"] as const;

export type CycleEnd = (typeof CYCLE_ENDS)[number];

/** The last day of a cycle. `year-end-before` is the last 31 December that is not after the anniversary. */
export function cycleEnd(ends: CycleEnd, anniversary: Day): Day {
  switch (ends) {
    case "day-before":
      return addDays(anniversary, -1);
    case "anniversary":
      return anniversary;
    case "month-end":
      return monthEnd(anniversary);
    case "year-end":
      return yearEnd(anniversary);
    case "year-end-before": {
      const end = yearEnd(anniversary);
      return end === anniversary ? end : yearEnd(addMonths(anniversary, -12));
    }
  }
}
