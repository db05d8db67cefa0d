import { addDays, calendarOf, type Day } from "../../base/date.ts";
import type { Rules } from "../../compile/rulebook.ts";
import type { EarningWindow } from "../earning-window.ts";

/**
 * Is there a limit per calendar year of which an earlier cycle may have used some? Not in the first cycle, nor in one that begins with the year while its
 * credit can be dated on no day of the one before. Both roads ask this: only the explaining one knows what was used.
 */
export function sharesYear({ yearLimits }: Pick<Rules, "yearLimits">, certifiedOn: Day, cycleStart: Day, { first, doubtUntil, sharedUntil }: Pick<EarningWindow, "first" | "doubtUntil" | "sharedUntil">): boolean {
  if (yearLimits === "none" || certifiedOn >= cycleStart) return false;
  return first < cycleStart || doubtUntil !== undefined || sharedUntil !== undefined || calendarOf(addDays(cycleStart, -1)).year === calendarOf(cycleStart).year;
}
