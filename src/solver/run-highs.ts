import type { Highs } from "highs";
import type { LinearModel } from "../plan/linear-model.ts";

/** How to run: whole columns kept whole or not, and how far a value may be from what is asked of it. */
export interface RunHow {
  seconds: number;
  whole: boolean;
  tolerance: number;
  /** How far from the best is good enough. */
  near?: number;
  /** What costs more is not sought. */
  atMost?: number;
}

/** How a run ended, and the seconds that it took. `no-end`: unbounded, or infeasible, and HiGHS did not find out which. `failed`: HiGHS broke, or gave up. */
export type Ended = { took: number } & (
  | { is: "optimal"; bound: number; values: number[]; duals: number[]; reduced: number[] }
  | { is: "out-of-time"; bound: number; values: number[] | undefined }
  | { is: "infeasible" }
  | { is: "no-end" }
  | { is: "failed" }
);

export type Run = (model: LinearModel, how: RunHow) => Ended;

/** A gap of nothing would have HiGHS go on for the last digit of a sum of decimal fractions. */
const GAP = 1e-6;
/** Half of what two whole costs differ by at least. */
export const HALF = 0.5;
/** Columns: with fewer, looking for what is alike and beginning anew cost a third of the time (measured on the programs of drawn plans); with many they save half. */
const LARGE = 3000;

/**
 * One run of HiGHS on an instance of its own: nothing of an earlier model can reach a later one. Values lie within the bounds of their columns. HiGHS breaks on
 * some small models while it makes them smaller: those are solved as they are. A model on which it breaks all the same is no defect of who asks: the run has failed.
 */
export function runHighs(highs: Highs, model: LinearModel, how: RunHow): Ended {
  return attempt(() => runOnce(highs, model, how, "choose")) ?? attempt(() => runOnce(highs, model, how, "off")) ?? { is: "failed", took: 0 };
}

/** What HiGHS throws where it breaks, and what its WebAssembly does. */
const BROKEN: ReadonlySet<string> = new Set(["HighsError", "RuntimeError"]);

/** `undefined`: HiGHS broke. */
function attempt(run: () => Ended): Ended | undefined {
  try {
    return run();
  } catch (error) {
    // By name, as whoever uses the package need not have the types of WebAssembly.
    if (error instanceof Error && BROKEN.has(error.name)) return undefined;
    throw error;
  }
}

function runOnce(highs: Highs, model: LinearModel, how: RunHow, presolve: "choose" | "off"): Ended {
  if (how.seconds <= 0) return { is: "out-of-time", took: 0, bound: -Infinity, values: undefined };
  return highs.withModel(toHighs(highs, model, how.whole), (asked): Ended => {
    asked.options.set({
      output_flag: false,
      presolve,
      random_seed: 0,
      time_limit: how.seconds,
      mip_rel_gap: 0,
      // HiGHS cuts off what it branches into at this, as it does itself in the smaller programs that it solves to find solutions.
      ...(how.whole && how.atMost !== undefined && how.atMost < Infinity && { objective_bound: how.atMost + HALF }),
      mip_abs_gap: Math.max(GAP, how.near ?? 0),
      // Plans are made of many small models, and at each of those it took most of the time. The other two pay where a model is large.
      mip_heuristic_run_feasibility_jump: false,
      mip_allow_restart: model.columns.length > LARGE,
      mip_detect_symmetry: model.columns.length > LARGE,
      mip_feasibility_tolerance: how.tolerance,
      primal_feasibility_tolerance: Math.min(how.tolerance, 1e-7),
    });
    const { modelStatus } = asked.run();
    const took = asked.getRunTime();
    const { modelStatus: is } = highs.constants;
    if (modelStatus === is.infeasible || modelStatus === is.objectiveBound) return { is: "infeasible", took };
    if (modelStatus === is.unbounded || modelStatus === is.unboundedOrInfeasible) return { is: "no-end", took };
    const bound = how.whole ? Number(asked.info.get("mip_dual_bound")) : -Infinity;
    const values = (): number[] => Array.from(asked.getSolution().colValue, (value, at) => within(value, model.columns[at]));
    if (modelStatus === is.timeLimit) {
      const found = how.whole && asked.info.get("primal_solution_status") === highs.constants.solutionStatus.feasible;
      return { is: "out-of-time", took, bound, values: found ? values() : undefined };
    }
    if (modelStatus !== is.optimal) return { is: "failed", took };
    const { rowDual, colDual } = asked.getSolution();
    return { is: "optimal", took, bound, values: values(), duals: [...rowDual], reduced: Array.from(colDual, (price) => price + 0) };
  });
}

/** What the values cost together. */
export const objectiveOf = (model: LinearModel, values: readonly number[]): number => values.reduce((sum, value, at) => sum + (model.columns[at]?.cost ?? 0) * value, 0);

const within = (value: number, column: LinearModel["columns"][number] | undefined): number => (column ? Math.min(column.upper, Math.max(column.lower, value)) + 0 : value);

function toHighs(highs: Highs, { columns, rows }: LinearModel, whole: boolean): Parameters<Highs["createModel"]>[0] & object {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    for (const [at, column] of row.columns.entries()) {
      indices.push(column);
      values.push(row.factors[at] as number);
    }
    starts.push(indices.length);
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.minimize,
    colCost: Float64Array.from(columns, (column) => column.cost),
    colLower: Float64Array.from(columns, (column) => column.lower),
    colUpper: Float64Array.from(columns, (column) => column.upper),
    rowLower: Float64Array.from(rows, (row) => row.lower ?? -Infinity),
    rowUpper: Float64Array.from(rows, (row) => row.upper ?? Infinity),
    matrix: { format: "csr", numRows: rows.length, numCols: columns.length, starts, indices, values },
    ...(whole && { integrality: Int32Array.from(columns, (column) => (column.whole ? 1 : 0)) }),
  };
}
