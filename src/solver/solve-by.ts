import type { LinearModel, Solve } from "../plan/linear-model.ts";
import { boundFromDuals } from "./bound-from-duals.ts";
import { firstBroken } from "./first-broken.ts";
import { HALF, objectiveOf, type Run, type RunHow } from "./run-highs.ts";
import { shrinkRows, wholeBounds } from "./shrink-rows.ts";

/** How near a row has to come where a column need not be whole, as a share of what is summed; rows of whole columns are held exactly. */
const NEAR = 1e-6;
/** What HiGHS is asked for first; where rounding then breaks a row, it is asked once more for the second. */
const LOOSE = 1e-6;
const TIGHT = 1e-9;

/** Solves by runs of HiGHS: nothing is a solution that does not hold exactly. Where no run gives one that does, it has failed. */
export function solveBy(run: Run): Solve {
  return (model, { seconds, relaxed = false, near = 0, atMost = Infinity }) => {
    const broken = relaxed || !model.columns.some((column) => column.whole);
    if (model.columns.length === 0) return withoutColumns(model, broken);
    if (contradicts(model)) return { is: "infeasible" };
    return broken ? solveBroken(run, model, seconds) : solveWhole(run, model, seconds, near, atMost);
  };
}

const contradicts = ({ columns, rows }: LinearModel): boolean => [...columns, ...rows].some((part) => (part.lower ?? -Infinity) > (part.upper ?? Infinity));

function withoutColumns(model: LinearModel, broken: boolean): ReturnType<Solve> {
  if (firstBroken(model, [], 0) !== undefined) return { is: "infeasible" };
  return { is: "optimal", objective: 0, bound: 0, values: [], ...(broken && { duals: model.rows.map(() => 0), reduced: [] }) };
}

function solveBroken(run: Run, model: LinearModel, seconds: number): ReturnType<Solve> {
  const { model: shrunk, divisors } = shrinkRows(model);
  const ended = run(shrunk, { seconds, whole: false, tolerance: LOOSE });
  if (ended.is === "infeasible") return { is: "infeasible" };
  if (ended.is === "no-end") return tellUnbounded(run, shrunk, { seconds: seconds - ended.took, whole: false, tolerance: LOOSE });
  if (ended.is === "out-of-time" || ended.is === "failed") return { is: ended.is };
  const { values, reduced } = ended;
  const duals = ended.duals.map((dual, at) => dual / (divisors[at] as number) + 0);
  return { is: "optimal", objective: objectiveOf(model, values), bound: boundFromDuals(model, duals, reduced), values, duals, reduced };
}

function solveWhole(run: Run, model: LinearModel, seconds: number, near: number, atMost: number): ReturnType<Solve> {
  const shrunk = wholeBounds(shrinkRows(model).model);
  if (contradicts(shrunk)) return { is: "infeasible" };
  let left = seconds;
  for (const tolerance of [LOOSE, TIGHT]) {
    const ended = run(shrunk, { seconds: left, whole: true, tolerance, near, atMost });
    left -= ended.took;
    if (ended.is === "infeasible" || ended.is === "failed") return { is: ended.is };
    if (ended.is === "no-end") return tellUnbounded(run, shrunk, { seconds: left, whole: true, tolerance });
    if (ended.values === undefined) return { is: "out-of-time" };
    // What it came across above the limit is not sought; that it ended is the proof that nothing lies below.
    if (objectiveOf(model, ended.values) > atMost + HALF) return { is: ended.is === "optimal" ? "infeasible" : "out-of-time" };
    const values = settle(run, model, ended.values, left);
    if (values) {
      const objective = objectiveOf(model, values);
      return { is: ended.is === "optimal" ? "optimal" : "feasible", objective, bound: Math.min(objective, liftBound(model, ended.bound)), values };
    }
  }
  return { is: "failed" };
}

/** Whole columns rounded, and everything checked; where other columns no longer fit them, those are sought anew. `undefined`: it does not hold. */
function settle(run: Run, model: LinearModel, given: readonly number[], seconds: number): number[] | undefined {
  const rounded = given.map((value, at) => (model.columns[at]?.whole ? Math.round(value) + 0 : value));
  if (firstBroken(model, rounded, NEAR) === undefined) return rounded;
  const columns = model.columns.map((column, at) => (column.whole ? { ...column, lower: rounded[at] as number, upper: rounded[at] as number } : column));
  if (columns.every((column) => column.whole)) return undefined;
  const ended = run(shrinkRows({ ...model, columns }).model, { seconds, whole: false, tolerance: TIGHT });
  return ended.is === "optimal" && firstBroken(model, ended.values, NEAR) === undefined ? ended.values : undefined;
}

/** Whole costs of whole columns add up to whole numbers: a bound between two of them is as good as the upper. */
function liftBound(model: LinearModel, bound: number): number {
  const whole = model.columns.every((column) => column.cost === 0 || (column.whole && Number.isSafeInteger(column.cost)));
  return whole && Number.isFinite(bound) ? Math.ceil(bound - Math.max(1e-6, Math.abs(bound) * 1e-12)) + 0 : bound;
}

/** HiGHS found no end to it, or no beginning; whether there is any solution at all tells which. */
function tellUnbounded(run: Run, model: LinearModel, how: RunHow): ReturnType<Solve> {
  const { is } = run({ ...model, columns: model.columns.map((column) => ({ ...column, cost: 0 })) }, how);
  if (is === "infeasible" || is === "failed") return { is };
  return is === "optimal" ? { is: "unbounded" } : { is: "out-of-time" };
}
