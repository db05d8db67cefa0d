import type { Day } from "../base/date.ts";

/** When the renewal is handed in, as far as anybody said. */
export interface NamedRenewal {
  /** The day it was handed in, or is meant to be; `undefined` when nobody named one. */
  day: Day | undefined;
  /** It was handed in, on `day`. */
  handedIn: boolean;
}

/**
 * The day on which the renewal of the cycle is handed in. A submission counts from the first day of the cycle up to the day asked about: an
 * earlier one was that of an earlier renewal. A day that is only meant cannot lie in the past; then it is today.
 */
export function namedRenewal(renewOn: Day | undefined, submittedOn: Day | undefined, cycleStart: Day, asOf: Day): NamedRenewal {
  if (submittedOn !== undefined && submittedOn >= cycleStart && submittedOn <= asOf) return { day: submittedOn, handedIn: true };
  return { day: renewOn === undefined || renewOn >= asOf ? renewOn : asOf, handedIn: false };
}
