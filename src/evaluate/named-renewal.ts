import type { Day } from "../base/date.ts";

/**
 * The day on which the renewal of the cycle is handed in, where somebody named one: who asks, else the record. A day before the cycle
 * is that of an earlier renewal and says nothing about this one.
 */
export function namedRenewal(renewOn: Day | undefined, submittedOn: Day | undefined, cycleStart: Day): Day | undefined {
  return renewOn ?? (submittedOn !== undefined && submittedOn >= cycleStart ? submittedOn : undefined);
}
