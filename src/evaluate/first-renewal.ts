import type { Day } from "../base/date.ts";

/** The first day from `asOf` on that a renewal can be made; today where nobody found when renewals are taken. */
export function firstRenewal(asOf: Day, opens: Day | undefined, cycleEnd: Day): Day {
  return opens !== undefined && opens > asOf && opens <= cycleEnd ? opens : asOf;
}
