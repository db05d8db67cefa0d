import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/base/date.ts";
import type { Solve } from "../../src/plan/linear-model.ts";
import type { PlanOption } from "../../src/plan/options/option.ts";
import { planFor } from "../../src/plan/plan-for.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Wishes } from "../../src/plan/wishes/wishes.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { outcomeView } from "../../src/present/plan/outcome-view.ts";
import { planView } from "../../src/present/plan/plan-view.ts";
import { atLeast, demoRules } from "./demo-rules.ts";

/** Fault caught: a solver that fails stops the program, or what it left behind is called a plan. */
const solver = await openSolver();
const courses = [["a", 1, 5], ["b", 1, 6], ["c", 2, 14]] as const;
const options = courses.map(([id, units, price]): PlanOption => ({ id, title: id, from: "own", topics: [], activity: { title: id, content: id, kind: "course", delivery: "live-online", provider: "demo", units: { dma: String(units) }, status: { dma: "accepted" } }, prices: [`${price}.00 USD`], hours: "2", online: true, travel: false }));
const rulebooks = demoRules([{ id: "dma", credentials: [{ id: "one", require: [{ id: "total", ...atLeast("2") }] }] }]);

function plan(solve: Solve, wishes: Wishes = {}): Plan {
  return planFor({ rulebooks, record: { credentials: [{ id: "dma/one", "certified-on": "2027-01-01", renewals: [] }], activities: [] }, asOf: parseDay("2027-03-10") as Day, wishes: { horizon: "P1Y", buffer: "P0D", currency: "USD", ...wishes }, options, solve, seconds: 20, clock: () => 0 });
}

/** The solver, which fails from one call on. */
function failsFrom(call: number): Solve {
  let calls = 0;
  return (model, limits) => (++calls > call ? { is: "failed" } : solver(model, limits));
}

test("a solver that fails is said to, whenever it does, and what is shown all the same is kept", () => {
  const whole = plan(solver);
  expect(whole.outcome.is).toBe("optimal");
  for (let call = 0; call < whole.proof.solves; call++) {
    const { outcome, acts, credentials } = plan(failsFrom(call));
    expect(["within", "out-of-time", "optimal"]).toContain(outcome.is);
    const nothing = outcome.is === "out-of-time" && !outcome.found;
    expect(outcome.is !== "out-of-time" || (outcome.failed === true && outcome.says.startsWith("The solver failed"))).toBe(true);
    expect(nothing ? acts : []).toEqual([]);
    expect(nothing ? undefined : credentials.flatMap((c) => c.cycles.map((cycle) => [cycle.state, cycle.requirements.every((r) => r.verdict === "met")]))).toEqual(nothing ? undefined : [["ready", true]]);
  }
  const { outcome } = plan(failsFrom(0));
  expect(outcome).toMatchObject({ is: "out-of-time", found: false, failed: true });
});

test("where it fails while the reasons are sought, nothing is called impossible", () => {
  const wishes: Wishes = { budget: "12.00 USD", assume: { "price-per-hour": "500.00 USD" } };
  const whole = plan(solver, wishes);
  expect(whole.outcome.is).toBe("infeasible");
  const { outcome } = plan(failsFrom(whole.proof.solves), wishes);
  expect(outcome).toMatchObject({ is: "out-of-time", found: false, failed: true });
});

test("ways out that nobody could look for to the end are said to be some of them", () => {
  const wishes: Wishes = { budget: "12.00 USD", excluded: ["a"], assume: { "price-per-hour": "500.00 USD" } };
  let calls = 0;
  const { outcome: whole } = plan((model, limits) => (++calls, solver(model, limits)), wishes);
  if (whole.is !== "infeasible") throw new Error(`It is ${whole.is}`);
  expect([whole.mends.length > 1, whole.more]).toEqual([true, undefined]);
  const cut = Array.from({ length: calls }, (_, call) => plan(failsFrom(call), wishes)).filter(({ outcome }) => outcome.is === "infeasible" && outcome.mends.length < whole.mends.length);
  expect(cut.length).toBeGreaterThan(0);
  for (const some of cut) {
    expect(some.outcome).toMatchObject({ more: true });
    expect(outcomeView(some).moreMends).toMatch(/^(There may be other ways out|No way out was found)/);
  }
});

test("people are told that the solver failed, and not that time ran out", () => {
  const failed = plan(failsFrom(0));
  expect(outcomeView(failed).words.word).toBe("No plan: the solver failed");
  expect(planView(failed).headline.join(" ")).not.toContain("ime ran out");
});
