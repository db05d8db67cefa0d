import * as fc from "fast-check";
import { expect, test } from "vitest";
import { planFor } from "../../src/plan/plan-for.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { bestByTrying } from "../plan/oracle.ts";
import { type Drawn, problems } from "../plan/random-problem.ts";

const solve = await openSolver();
const RUNS = Number(process.env["RECERT_RUNS"] ?? 150);
const SEED = Number(process.env["RECERT_SEED"] ?? 4);

function planOf({ problem, wishes, rulebooks }: Drawn): Plan {
  return planFor({ rulebooks, record: problem.record, asOf: problem.asOf, wishes, options: problem.options, solve, seconds: 60, clock: () => 0 });
}

function told({ outcome }: Plan): string {
  if (outcome.is !== "optimal") return outcome.is;
  const value = (id: string): number => outcome.measures.find((m) => m.id === id)?.value ?? 0;
  return `${value("late")} late, ${value("risk")} without the buffer, ${value("money")} cents, ${value("hours")} minutes`;
}

test("trying everything finds nothing better, and nothing where the planner finds nothing", () => {
  const seen = new Map<string, number>();
  const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
  fc.assert(
    fc.property(problems, (drawn) => {
      const best = bestByTrying(drawn.problem);
      if (best === "too many") return count("too many");
      const plan = planOf(drawn);
      for (const what of drawn.has) count(what);
      count(best ? "feasible" : "infeasible");
      expect(told(plan)).toBe(best ? `${best.late} late, ${best.risk} without the buffer, ${best.money} cents, ${best.hours} minutes` : "infeasible");
    }),
    { numRuns: RUNS, seed: SEED },
  );
  console.log(JSON.stringify(Object.fromEntries(seen)));
}, 6_000_000);
