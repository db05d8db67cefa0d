import type { PlanOutcome } from "./plan.ts";

/** Is there a plan at all, proved or not? */
export function hasPlan(outcome: PlanOutcome): boolean {
  return outcome.is === "optimal" || outcome.is === "within" || (outcome.is === "out-of-time" && outcome.found);
}
