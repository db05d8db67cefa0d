import type { LinearModel, Solve, Solved } from "../../src/plan/linear-model.ts";
import { planFor } from "../../src/plan/plan-for.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { compiled, rulebookFiles } from "../load.ts";
import { cpuSeconds } from "../measure/cpu-seconds.ts";
import { openGlpkSolver } from "../peers/glpk.ts";
import { yalps } from "../peers/yalps.ts";
import { requestFor } from "../planner/request-for.ts";
import { wholeFor, wholeProgram } from "../planner/whole-program.ts";
import type { PlanSize } from "../population/plan-requests.ts";

/** The integer programs of some plans, each given to every solver in turns; and the whole program of the first measure, with nothing left out. */
export interface PlanPeers {
  size: PlanSize;
  plans: number;
  /** Milliseconds of processor time for a whole plan, the middle one. */
  planned: number;
  reduced: PeerTimes[];
  whole: PeerTimes[];
  wholeColumns: number;
  wholeRows: number;
}

export interface PeerTimes {
  name: string;
  models: number;
  finished: number;
  /** Milliseconds for the models that it finished, and what the first solver took for the same ones. */
  milliseconds: number;
  first: number;
  /** Why not all. */
  note?: string;
}

const [credentials = 6, courses = 2000, years = 4, plans = 2, seconds = 20] = process.argv.slice(2).map(Number);
const size = { credentials, courses, years };
/** A table of numbers larger than this does not fit beside the rest. */
const MOST_CELLS = 50_000_000;

const rulebooks = compiled(rulebookFiles());
const highs = await openSolver();
const peers: { name: string; solve: Solve; takes?: (model: LinearModel) => boolean }[] = [
  { name: "HiGHS", solve: highs },
  { name: "yalps", solve: yalps, takes: ({ columns, rows }) => (columns.length + 1) * (rows.length + columns.length + 1) <= MOST_CELLS },
  { name: "glpk.js", solve: await openGlpkSolver() },
];

const reduced: LinearModel[] = [];
const whole: LinearModel[] = [];
const values: number[] = [];
const planned = Array.from({ length: plans }, (_, seed) => {
  const mine: LinearModel[] = [];
  const record: Solve = (model, limits) => {
    if (!limits.relaxed) mine.push(structuredClone(model));
    return highs(model, limits);
  };
  planFor(requestFor(seed, size, { rulebooks, solve: highs, seconds }));
  const begun = cpuSeconds();
  planFor(requestFor(seed, size, { rulebooks, solve: highs, seconds }));
  const took = (cpuSeconds() - begun) * 1000;
  const { outcome } = planFor(requestFor(seed, size, { rulebooks, solve: record, seconds }));
  reduced.push(...mine);
  const [first] = "measures" in outcome ? outcome.measures : [];
  if (first) {
    whole.push(wholeFor(wholeProgram(requestFor(seed, size, { rulebooks, solve: highs, seconds })), first.id));
    values.push(first.value);
  }
  return took;
});

const proves = (solved: Solved): number | undefined => (solved.is === "optimal" ? Math.round(solved.objective) : solved.is === "infeasible" ? Infinity : undefined);

/** Every solver on every model, one model after another; all that finish have to come to the same. */
function race(models: readonly LinearModel[], known: readonly number[]): PeerTimes[] {
  const times = peers.map(({ name }): PeerTimes => ({ name, models: models.length, finished: 0, milliseconds: 0, first: 0 }));
  for (const [at, model] of models.entries()) {
    let first = 0;
    let value: number | undefined = known[at];
    for (const [p, { solve, takes }] of peers.entries()) {
      const time = times[p] as PeerTimes;
      if (takes?.(model) === false) {
        time.note = "its table would not fit into memory";
        continue;
      }
      const begun = cpuSeconds();
      let found: number | undefined;
      try {
        found = proves(solve(model, { seconds }));
      } catch (error) {
        time.note = `it broke down: ${error instanceof Error ? error.message.slice(0, 60) : "unknown"}`;
      }
      const took = (cpuSeconds() - begun) * 1000;
      if (p === 0) first = took;
      if (found === undefined) continue;
      if (value !== undefined && found !== value) throw new Error(`${time.name} comes to ${found} where ${value} was found`);
      value = found;
      time.finished++;
      time.milliseconds += took;
      time.first += first;
    }
  }
  return times;
}

const middle = planned.toSorted((a, b) => a - b)[planned.length >> 1] ?? 0;
const result: PlanPeers = { size, plans, planned: middle, reduced: race(reduced, []), whole: race(whole, values), wholeColumns: whole[0]?.columns.length ?? 0, wholeRows: whole[0]?.rows.length ?? 0 };
console.log(JSON.stringify(result));
