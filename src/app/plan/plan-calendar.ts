import type { Plan } from "../../plan/plan.ts";
import type { PlanRequest } from "../../plan/plan-request.ts";
import { calendar, type CalendarAbout } from "./calendar.ts";
import { planPace } from "./plan-pace.ts";

/** A plan as a study calendar, in iCalendar. */
export function planCalendar(plan: Plan, paced: Pick<PlanRequest, "wishes" | "options">, about: CalendarAbout): string {
  return calendar(plan, planPace(plan, paced), about);
}
