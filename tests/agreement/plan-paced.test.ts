import { expect, test } from "vitest";
import { requestFor } from "../../src/app/plan/make-plan.ts";
import { planPace } from "../../src/app/plan/plan-pace.ts";
import { paceBefore } from "../../src/plan/pace/pace-before.ts";
import { planFor } from "../../src/plan/plan-for.ts";
import type { PlanRequest } from "../../src/plan/plan-request.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { loadOwn } from "./rulebooks.ts";

const solve = await openSolver();

const { rulebooks: own } = loadOwn();

/** NASM CPT to 31 October 2028, at two hours a week: 19 hours of credit that is finished after 1 October, and a card of 5 hours, need twelve weeks; from then on there are four. */
const tight = (asOf: string): PlanRequest =>
  requestFor(own, { record: { credentials: [{ id: "nasm/cpt", "certified-on": "2026-11-01", renewals: [] }] }, asOf, wishes: { horizon: "P4Y", "hours-per-week": "2" }, options: [], solve, seconds: 60, clock: () => 0 });

test("what fits only if it is begun before its first day stands in the calendar before it", () => {
  const request = tight("2028-08-01");
  const plan = planFor(request);
  expect(plan.outcome.is).toBe("optimal");
  const late = plan.acts.find((act) => act.by === "2028-10-31" && (act.do === "credit" || act.do === "course"));
  expect(late?.from).toBe("2028-10-02");
  const pace = planPace(plan, request);
  const paced = pace.acts.find(({ act }) => act === late?.id);
  expect([pace.unplaced, paced?.left]).toEqual([[], 0]);
  // A week more than is needed, so that nothing is lost by the day on which the plan would no longer be possible.
  expect(paced?.first).toBe("2028-08-03");
  expect((paced?.last ?? "") >= "2028-10-02").toBe(true);
  expect(planFor(tight("2028-08-10")).outcome.is).toBe("infeasible");
  // Whoever did nothing is told by the calendar what was to be done by then.
  const after = tight("2028-08-10");
  expect(planPace(planFor(after), after, paceBefore(plan, pace)).catchUp?.behind).toBeGreaterThan(0);
});
