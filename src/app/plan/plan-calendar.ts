import type { Rulebooks } from "../../compile/rulebook.ts";
import { paceOf } from "../../plan/pace/pace-of.ts";
import type { Plan } from "../../plan/plan.ts";
import { calendar } from "./calendar.ts";
import { type PlanInput, requestFor } from "./make-plan.ts";

/** A plan as a study calendar, in iCalendar: paced by the wishes that it was made for. */
export function planCalendar(plan: Plan, rulebooks: Rulebooks, input: PlanInput): string {
  const { wishes, options, asOf, record } = requestFor(rulebooks, input);
  return calendar(plan, paceOf(plan, wishes, options, asOf), record.name === undefined ? {} : { name: record.name });
}
