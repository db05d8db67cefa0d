import { addDays, type Day } from "../../base/date.ts";

/** The last day up to `last` on which something may be done. */
export function lastFree(free: (day: Day) => boolean, first: Day, last: Day): Day | undefined {
  for (let day = last; day >= first; day = addDays(day, -1)) if (free(day)) return day;
  return undefined;
}
