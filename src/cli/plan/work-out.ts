import { explainedPlan } from "../../app/plan/explained-plan.ts";
import { type PlanInput, requestFor } from "../../app/plan/make-plan.ts";
import { wishFaults } from "../../app/plan/wish-faults.ts";
import { planPace } from "../../app/plan/plan-pace.ts";
import { compileLoaded } from "../../app/rulebooks/compile-loaded.ts";
import type { Solve } from "../../plan/linear-model.ts";
import type { FromPlanThread, PlanJob } from "./plan-job.ts";

/** Does a job: the wishes first, since nothing is planned against a contradiction; then the plan with what is asked beside it; then its weeks, and the calendar where one is asked for. */
export async function workOut({ loaded, wanted, since, calendar: asCalendar, ...job }: PlanJob, solve: Solve, clock: () => number, progress: (says: string, done: number) => void): Promise<Exclude<FromPlanThread, { is: "progress" }>> {
  const { rulebooks } = compileLoaded(loaded);
  const input: PlanInput = { ...job, solve, clock, progress };
  const request = requestFor(rulebooks, input);
  const held = job.record.credentials.map((c) => c.id);
  const problems = wishFaults(job.wishes, job.asOf, { held, options: request.options });
  if (problems.length > 0) return { is: "refused", problems };
  const explained = explainedPlan(rulebooks, input, wanted);
  const pace = planPace(explained.plan, request, since);
  if (!asCalendar) return { is: "planned", explained, pace };
  // What writes calendars is fetched only where one is asked for.
  const { calendar } = await import("../../app/plan/calendar.ts");
  return { is: "planned", explained, pace, calendar: calendar(explained.plan, pace, job.record.name === undefined ? {} : { name: job.record.name }) };
}
