import { describe, expect, test } from "vitest";
import { requestFor } from "../../bench/planner/request-for.ts";
import { type Day, parseDay } from "../../src/base/date.ts";
import { brokenIn } from "../../src/plan/explain/broken.ts";
import { carriedAlong } from "../../src/plan/explain/carried-along.ts";
import { explainPlan } from "../../src/plan/explain/explain-plan.ts";
import { planAhead } from "../../src/plan/explain/plan-ahead.ts";
import { plannedIn } from "../../src/plan/explain/planned-in.ts";
import { movedTo } from "../../src/plan/moved-to.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { loadOwn } from "./rulebooks.ts";

const { rulebooks } = loadOwn();
const solve = await openSolver();

const seeds = Number(process.env["RECERT_RUNS"] ?? 0) > 100 ? Array.from({ length: 200 }, (_, seed) => seed) : [1, 2, 3, 4, 15, 38, 55, 59];
const CASES = seeds.map((seed) => [seed, 1 + (seed % 4)] as const);

/** Plans for random holders, looked at through their reasons: these are found by the engine alone, so that a plan that does too much, or has it in the wrong days, shows. */
describe.each(CASES)("request %i, %i credentials", (seed, credentials) => {
  const request = requestFor(seed, { credentials, courses: 40, years: 3 }, { rulebooks, solve, seconds: 60 });
  const ahead = planAhead({ ...request, wishes: { ...request.wishes, prefer: "least-cost" } });
  const { outlook } = ahead;
  const { plan, whole } = explainPlan(request, ahead, 60);

  test("nothing that costs anything could be left out of a plan that is proved to cost least", () => {
    expect(whole).toBe(true);
    expect(plan.acts.length).toBeGreaterThan(0);
    const needless = (plan.outcome.is === "optimal" ? plan.acts : []).filter((act) => !act.pinned && Number.parseFloat(act.price ?? "0") > 0 && !act.why.without?.startsWith("Without it "));
    expect(needless.map(({ id, why }) => [id, why.without])).toEqual([]);
  });

  test("every act has an id of its own, and its reasons in whole sentences", () => {
    expect(new Set(plan.acts.map(({ id }) => id)).size).toBe(plan.acts.length);
    for (const { id, why } of plan.acts) expect([id, ...Object.values(why).map((says) => /^[A-Z“\d].*\.$/.test(says))]).toEqual([id, true, true, true, true]);
  });

  test("on each day between the first and the last of an act every renewal comes out as planned", () => {
    if (!outlook) throw new Error("There is no plan");
    const planned = plannedIn(outlook);
    for (const { id, from, by } of plan.acts) {
      const done = outlook.done.get(id);
      if (!done) continue;
      const [first, last] = [parseDay(from) as Day, parseDay(by) as Day];
      for (const on of [first, Math.floor((first + last) / 2) as Day, last]) {
        const other = carriedAlong(outlook, { ...outlook, done: new Map([...outlook.done, [id, movedTo(done, on)]]) });
        expect([id, on, ...brokenIn(other, other.cycles, planned, (credential) => credential).map(({ says }) => says)]).toEqual([id, on]);
      }
    }
  });
});
