import { parseDay } from "../../base/date.ts";
import { paceOf } from "../../plan/pace/pace-of.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRequest } from "../../plan/plan-request.ts";
import { calendar, type CalendarAbout } from "./calendar.ts";

/** A plan as a study calendar, in iCalendar: paced by the wishes that it was made for, with the options that it was made from. */
export function planCalendar(plan: Plan, { wishes, options }: Pick<PlanRequest, "wishes" | "options">, about: CalendarAbout): string {
  const asOf = parseDay(plan.asOf);
  if (asOf === null) throw new RangeError(`${plan.asOf} is no day`);
  return calendar(plan, paceOf(plan, wishes, options, asOf), about);
}
