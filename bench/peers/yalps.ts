import { type Constraint, solve } from "yalps";
import type { LinearModel, Solve } from "../../src/plan/linear-model.ts";

/** yalps behind the same contract. It knows no bounds of columns: each column counts from its lower bound, and an upper bound is a row. */
export const yalps: Solve = (model, { seconds, relaxed }) => {
  const begun = performance.now();
  const solution = solve(toYalps(model, relaxed), { timeout: seconds * 1000, maxIterations: Infinity, tolerance: 0, includeZeroVariables: true });
  const given = new Map(solution.variables);
  const values = model.columns.map(({ lower, whole }, at) => lower + (whole && !relaxed ? Math.round(given.get(at) ?? 0) : (given.get(at) ?? 0)));
  const objective = model.columns.reduce((sum, { cost }, at) => sum + cost * (values[at] ?? 0), 0);
  if (solution.status === "optimal" && (performance.now() - begun) / 1000 < seconds) return { is: "optimal", objective, bound: objective, values };
  return { is: solution.status === "infeasible" || solution.status === "unbounded" ? solution.status : "out-of-time" };
};

const COST = -1;

function toYalps({ columns, rows }: LinearModel, relaxed = false): Parameters<typeof solve<number, number>>[0] {
  const factors = columns.map(({ cost }): [number, number][] => [[COST, cost]]);
  const constraints: [number, Constraint][] = rows.map((row, at) => {
    const shift = row.columns.reduce((sum, column, place) => sum + (row.factors[place] ?? 0) * (columns[column]?.lower ?? 0), 0);
    row.columns.forEach((column, place) => factors[column]?.push([at, row.factors[place] ?? 0]));
    return [at, { ...(row.lower !== undefined && { min: row.lower - shift }), ...(row.upper !== undefined && { max: row.upper - shift }) }];
  });
  const binary = (column: LinearModel["columns"][number]): boolean => column.whole && !relaxed && column.upper - column.lower === 1;
  columns.forEach((column, at) => {
    if (binary(column) || !Number.isFinite(column.upper)) return;
    factors[at]?.push([rows.length + at, 1]);
    constraints.push([rows.length + at, { max: column.upper - column.lower }]);
  });
  const numbers = [...columns.keys()];
  const at = (number: number): LinearModel["columns"][number] => columns[number] as LinearModel["columns"][number];
  return {
    direction: "minimize",
    objective: COST,
    constraints,
    variables: factors.map((column, number): [number, [number, number][]] => [number, column]),
    integers: numbers.filter((number) => at(number).whole && !relaxed && !binary(at(number))),
    binaries: numbers.filter((number) => binary(at(number))),
  };
}
