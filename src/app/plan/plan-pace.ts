import { parseDay } from "../../base/date.ts";
import type { Pace } from "../../plan/pace/pace.ts";
import { paceOf } from "../../plan/pace/pace-of.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRequest } from "../../plan/plan-request.ts";

/** What to study in which week, from the plan's own day on: paced by the wishes that it was made for, with the options that it was made from. */
export function planPace(plan: Plan, { wishes, options }: Pick<PlanRequest, "wishes" | "options">): Pace {
  const asOf = parseDay(plan.asOf);
  if (asOf === null) throw new RangeError(`${plan.asOf} is no day`);
  return paceOf(plan, wishes, options, asOf);
}
