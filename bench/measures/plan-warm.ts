import { planFor } from "../../src/plan/plan-for.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { compiled, rulebookFiles } from "../load.ts";
import { cpuSeconds } from "../measure/cpu-seconds.ts";
import { requestFor } from "../planner/request-for.ts";
import type { PlanSize } from "../population/plan-requests.ts";

/** Plans of one size in one process, after two smaller ones to warm up. Milliseconds of processor time, by request. */
export interface PlanWarm {
  size: PlanSize;
  milliseconds: number[];
  /** Of that, in the solver. */
  solving: number[];
  /** How many came out as proved. */
  proved: number;
  /** The middle one of what was weighed, and of what had to be. */
  choices: number;
  kept: number;
}

const [credentials = 6, courses = 2000, years = 4, count = 4, seconds = 20] = process.argv.slice(2).map(Number);
const size = { credentials, courses, years };
const rulebooks = compiled(rulebookFiles());
const highs = await openSolver();
let inSolver = 0;
const solve: typeof highs = (model, limits) => {
  const begun = cpuSeconds();
  const solved = highs(model, limits);
  inSolver += cpuSeconds() - begun;
  return solved;
};
const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
for (const seed of [1000, 1001]) planFor(requestFor(seed, { credentials: Math.min(4, credentials), courses: Math.min(300, courses), years }, { rulebooks, solve, seconds }));
const made = Array.from({ length: count }, (_, seed) => {
  const request = requestFor(seed, size, { rulebooks, solve, seconds });
  const [begun, solvedBefore] = [cpuSeconds(), inSolver];
  const { outcome, proof } = planFor(request);
  return { milliseconds: (cpuSeconds() - begun) * 1000, solving: (inSolver - solvedBefore) * 1000, proved: outcome.is === "optimal", proof };
});
const result: PlanWarm = {
  size,
  milliseconds: made.map((m) => m.milliseconds),
  solving: made.map((m) => m.solving),
  proved: made.filter((m) => m.proved).length,
  choices: middle(made.map((m) => m.proof.choices)),
  kept: middle(made.map((m) => m.proof.kept)),
};
console.log(JSON.stringify(result));
