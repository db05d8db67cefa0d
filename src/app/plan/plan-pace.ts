import { parseDay } from "../../base/date.ts";
import type { Pace } from "../../plan/pace/pace.ts";
import type { PaceBefore } from "../../plan/pace/pace-before.ts";
import { paceOf } from "../../plan/pace/pace-of.ts";
import { paceSince } from "../../plan/pace/pace-since.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRequest } from "../../plan/plan-request.ts";

/**
 * What to study in which week, from the plan's own day on: paced by the wishes that it was made for, with the options that it was made from. With what a plan of an
 * earlier day had, what became of its weeks is told too; of the same day or a later one there is nothing to tell.
 */
export function planPace(plan: Plan, { wishes, options, record }: Pick<PlanRequest, "wishes" | "options" | "record">, since?: PaceBefore): Pace {
  const asOf = parseDay(plan.asOf);
  if (asOf === null) throw new RangeError(`${plan.asOf} is no day`);
  return since !== undefined && since.asOf < plan.asOf ? paceSince({ plan, wishes, options, record, asOf }, since) : paceOf(plan, wishes, options, asOf);
}
