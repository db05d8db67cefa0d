import type { Day } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import type { Cycle } from "./cycle.ts";

/**
 * The days by which a cycle's earning window goes: those that are known, and others that they may be instead. The day of the last renewal is that of
 * the certification in a first cycle; where nobody stated it, it lies between the cycle's first day and the day asked about.
 */
export function windowDays(cycle: Cycle, days: AnchorDays): { days: AnchorDays; instead: AnchorDays[] } {
  const renewed = cycle.renewedOn ?? (cycle.before.length === 0 && cycle.basis !== "assumed" && cycle.start <= days["certified-on"] ? days["certified-on"] : undefined);
  const known: AnchorDays = renewed === undefined ? days : { ...days, "renewed-on": renewed };
  const instead: AnchorDays[] = renewed === undefined ? [{ ...days, "renewed-on": Math.max(days["cycle-start"], days["as-of"]) as Day }] : [];
  for (const start of [cycle.mayStart, cycle.sureStart]) if (start !== undefined && start !== cycle.start) instead.push({ ...known, "cycle-start": start });
  return { days: known, instead };
}
