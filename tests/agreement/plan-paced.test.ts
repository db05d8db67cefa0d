import * as fc from "fast-check";
import { expect, test } from "vitest";
import { requestFor } from "../../src/app/plan/make-plan.ts";
import { planPace } from "../../src/app/plan/plan-pace.ts";
import { paceBefore } from "../../src/plan/pace/pace-before.ts";
import { paceOf } from "../../src/plan/pace/pace-of.ts";
import { planFor } from "../../src/plan/plan-for.ts";
import type { PlanRequest } from "../../src/plan/plan-request.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { loadOwn } from "./rulebooks.ts";
import { type Drawn, linkedProblems, problems } from "../plan/random-problem.ts";

const solve = await openSolver();
const RUNS = Number(process.env["RECERT_RUNS"] ?? 30);
const SEED = Number(process.env["RECERT_SEED"] ?? 4);

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

/** What a plan proves to fit into the hours a week also fits into its calendar. Begun before its first day is at least so much of it: seldom anything where nothing but the cycles cuts the days. */
test.each<[string, fc.Arbitrary<Drawn>, number]>([["one or two credentials", problems, 0], ["credentials that renew each other", linkedProblems, RUNS / 60]])("in the calendar of a plan of %s, all fits before its last day", (_, drawn, least) => {
  let [studied, early] = [0, 0];
  fc.assert(
    fc.property(drawn, fc.constantFrom("1", "2", "3"), fc.constantFrom(4, 8), fc.constantFrom(undefined, 5, 40), ({ problem: { record, asOf, options: few }, rulebooks, wishes }, hours, longer, days) => {
      const options = few.map((option) => ({ ...option, hours: String(Number(option.hours) * longer), ...(days === undefined ? {} : { "min-days": days }) }));
      const wanted = { ...wishes, "hours-per-week": hours };
      const plan = planFor({ rulebooks, record, asOf, wishes: wanted, options, solve, seconds: 60, clock: () => 0 });
      if (plan.outcome.is !== "optimal") return;
      const pace = paceOf(plan, wanted, options, asOf);
      expect(pace.unplaced).toEqual([]);
      studied += pace.acts.length;
      early += pace.assumptions.filter((says) => says.includes("is begun before")).length;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(studied).toBeGreaterThan(RUNS / 10);
  expect(early).toBeGreaterThanOrEqual(least);
});
