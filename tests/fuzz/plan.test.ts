import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, formatDay, parseDay } from "../../src/base/date.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { recordIn } from "../../src/plan/explain/outlook.ts";
import { planAhead, type PlanAhead } from "../../src/plan/explain/plan-ahead.ts";
import type { Solve } from "../../src/plan/linear-model.ts";
import type { PlanOption } from "../../src/plan/options/option.ts";
import { planFor } from "../../src/plan/plan-for.ts";
import type { PlanRequest } from "../../src/plan/plan-request.ts";
import type { Wishes } from "../../src/plan/wishes/wishes.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { loadOwn } from "../agreement/rulebooks.ts";
import { type Drawn, problems } from "../plan/random-problem.ts";
import { budget } from "./budget.ts";
import { mutatedValue } from "./mutated-value.ts";

const solve = await openSolver();
const GOOD = new Set(["ready", "late", "reinstatable"]);

const requestOf = ({ problem: { record, asOf, options }, rulebooks }: Drawn, wishes: unknown): PlanRequest => ({ rulebooks, record, asOf, wishes: wishes as Wishes, options, solve, seconds: 30, clock: () => 0 });

/** Everything that a plan shows is what the engine finds, once all of it is done on the days that were planned; how many renewals were looked at. */
function borneOut({ rulebooks }: PlanRequest, { plan, outlook }: PlanAhead): number {
  let looked = 0;
  for (const { id, cycles } of plan.credentials)
    for (const shown of cycles) {
      const cycle = outlook?.cycles.find((c) => c.held.id === id && formatDay(c.end) === shown.end && formatDay(c.renewOn) === shown.renewOn);
      expect(shown.way === "already").toBe(cycle === undefined);
      if (!outlook || !cycle) continue;
      const standing = evaluate(rulebooks, recordIn(outlook, cycle), { asOf: cycle.renewOn, renewOn: cycle.renewOn }).credentials.find((c) => c.id === id);
      expect([standing?.state, standing?.cycle?.end]).toEqual([shown.state, shown.end]);
      expect(shown.open.length > 0 || GOOD.has(standing?.state ?? "")).toBe(true);
      for (const { id: requirement, verdict } of shown.requirements) expect(standing?.requirements.find((r) => r.id === requirement)?.verdict).toBe(verdict);
      looked++;
    }
  return looked;
}

const day = fc.integer({ min: parseDay("2026-01-01") as number, max: parseDay("2031-01-01") as number }).map((n) => formatDay(n as Day));
const money = fc.constantFrom("0.00 USD", "0.01 USD", "25.00 USD", "99999.00 USD", "10.00 CAD");
const name = fc.constantFrom("o1", "o2", "o3", "o4", "nobody", "__proto__", "constructor");
const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 3 });

/** Each of the wishes by itself as it should be written, though perhaps out of its bounds. */
const all = fc.record(
  {
    horizon: fc.constantFrom("P1Y", "P2Y", "P10Y", "P13M", "P366D", "P0D", "P99Y"),
    prefer: fc.constantFrom("least-cost", "least-time", "calmest", "learn-most"),
    topics: some(fc.constantFrom("nutrition", "strength")),
    budget: money,
    "hours-per-week": fc.constantFrom("0", "0.001", "0.1", "1", "3", "168", "169"),
    blackouts: some(fc.record({ from: day, until: day })),
    "only-online": fc.boolean(),
    "no-travel": fc.boolean(),
    languages: some(fc.constantFrom("en", "fr")),
    pinned: some(fc.record({ course: name, from: day, until: day }, { requiredKeys: ["course"] })),
    excluded: some(name),
    begun: some(fc.record({ course: name, "hours-left": fc.constantFrom("0", "1", "10000") }, { requiredKeys: ["course"] })),
    wanted: some(name),
    drop: some(fc.constantFrom("dma/one", "dmb/two", "__proto__")),
    late: fc.constantFrom("never", "if-needed", "allowed"),
    repeats: fc.boolean(),
    "hour-value": money,
    buffer: fc.constantFrom("P0D", "P30D", "P1Y", "P2Y"),
    assume: fc.record({ "price-per-hour": money, "hours-per-unit": fc.constantFrom("0", "1", "10000"), "card-months": fc.constantFrom(1, 120), fee: money }, { requiredKeys: [] }),
    currency: fc.constantFrom("USD", "CAD"),
    rates: fc.constantFrom({ CAD: "0.7" }, { USD: "1.4" }, { CAD: "0" }),
  },
);

/** Few of them mostly, as many together contradict each other; sometimes every one at once. */
const wished = fc.tuple(all, fc.uniqueArray(fc.nat(20), { maxLength: 4 }), fc.integer({ min: 0, max: 9 })).map(([wishes, few, every]) => (every === 0 ? wishes : Object.fromEntries(Object.entries(wishes).filter((_, at) => few.includes(at)))));

test.each<[string, fc.Arbitrary<unknown>, number]>([
  ["any wishes, single and together", fc.record({ base: fc.constant(true), wished }), 60],
  ["wishes with strange parts", mutatedValue([{ base: true, wished: {} }, { base: true, wished: { horizon: "P1Y", budget: "50.00 USD", blackouts: [{ from: "2027-08-01", until: "2027-08-14" }], pinned: [{ course: "o1" }], rates: { CAD: "0.7" }, assume: { fee: "10.00 USD" } } }]), 40],
])("planFor never throws, and everything that it shows is borne out by the engine, on %s", (_, drawn, runs) => {
  const seen = { shown: 0, refused: 0 };
  fc.assert(
    fc.property(problems, drawn, (problem, value) => {
      const { base, wished: own } = (typeof value === "object" && value !== null ? value : {}) as { base?: unknown; wished?: unknown };
      const wishes = base === true && typeof own === "object" ? { ...problem.wishes, ...own } : own;
      const request = requestOf(problem, wishes ?? {});
      const ahead = planAhead(request);
      expect(ahead.plan.outcome.says).not.toBe("");
      if (ahead.plan.outcome.is === "infeasible") seen.refused++;
      if (borneOut(request, ahead) > 0) seen.shown++;
    }),
    budget(runs),
  );
  expect(Math.min(seen.shown, seen.refused)).toBeGreaterThan(0);
}, 600_000);

test("wherever the time runs out there is an answer, nothing is solved after it, and what is shown holds", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(problems, fc.integer({ min: 0, max: 250 }), (problem, looks) => {
      let looked = 0;
      const clock = (): number => (looked++ < looks ? 0 : Infinity);
      const timed: Solve = (model, how) => {
        expect(how.seconds).toBeGreaterThan(0);
        return solve(model, how);
      };
      const request = { ...requestOf(problem, problem.wishes), clock, solve: timed };
      const ahead = planAhead(request);
      borneOut(request, ahead);
      const { is } = ahead.plan.outcome;
      if (looked > looks) seen.set(is, (seen.get(is) ?? 0) + 1);
    }),
    budget(100),
  );
  expect(seen.get("out-of-time")).toBeGreaterThan(5);
}, 600_000);

test("that there is no plan is said only where it is proved, not where a solver merely found none", () => {
  const unsure: Solve = (model, how) => {
    const solved = solve(model, how);
    return solved.is === "optimal" && how.relaxed !== true && solved.objective > 0 ? { is: "feasible", objective: solved.objective, bound: 0, values: solved.values } : solved;
  };
  let without = 0;
  fc.assert(
    fc.property(problems, (problem) => {
      const request = { ...requestOf(problem, problem.wishes), solve: unsure };
      const { outcome } = planFor(request);
      if (planFor({ ...request, solve }).outcome.is === "infeasible") without++;
      const sure = outcome.is === "infeasible" ? planFor({ ...request, solve }).outcome.is : "infeasible";
      expect(sure).toBe("infeasible");
    }),
    budget(30),
  );
  expect(without).toBeGreaterThan(1);
}, 600_000);

test("fifty credentials, ten years, 20,000 courses: the limit is kept, also while the program is built", () => {
  const { rulebooks } = loadOwn();
  const held = [...rulebooks.credentials.values()].filter(({ rules }) => rules).slice(0, 50);
  const record = { credentials: held.map(({ id }) => ({ id, "certified-on": "2024-03-01", renewals: [{ on: "2026-02-01", ends: "2028-02-29" }] })) };
  const units = Object.fromEntries([...rulebooks.bodies.keys()].map((body) => [body, "0.5"]));
  const options = Array.from({ length: 20_000 }, (_, i): PlanOption => ({ id: `o${i}`, title: `Course ${i}`, from: "own", activity: { title: `Course ${i}`, kind: "course", delivery: "self-study", content: `o${i}`, units }, prices: [`${(i % 300) + 1}.00 USD`], topics: [], online: true, travel: false }));
  const begun = performance.now();
  const clock = (): number => (performance.now() - begun) / 1000;
  const { outcome } = planFor({ rulebooks, record, asOf: parseDay("2026-11-25") as Day, wishes: { horizon: "P10Y", "hours-per-week": "0.1" }, options, solve, seconds: 2, clock });
  expect(outcome.is).toBe("out-of-time");
  expect(clock()).toBeLessThan(5);
}, 60_000);
