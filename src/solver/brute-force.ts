import type { LinearModel, Solve } from "../plan/linear-model.ts";

/** More possibilities than this is a mistake of the test that asks. */
const MOST = 2_000_000;

/**
 * The solver's twin for tests: it tries every whole solution, adding whole numbers exactly. Every column is whole and every factor small; an unlimited column is
 * settled only where moving it for ever costs less and less and breaks no row, else it has to have both bounds. It keeps to no time limit and breaks no column.
 */
export const bruteForce: Solve = (model, { relaxed, atMost = Infinity }) => {
  if (relaxed || model.columns.some((column) => !column.whole)) throw new RangeError("Only whole columns can be tried one by one");
  const endless = model.columns.findIndex((_, at) => runsAway(model, at));
  if (endless >= 0) return search(withoutColumn(model, endless)).values ? { is: "unbounded" } : { is: "infeasible" };
  const { objective, values } = search(model);
  return values && objective <= atMost ? { is: "optimal", objective, bound: objective, values } : { is: "infeasible" };
};

/** Moving the column one way for ever makes the sum less, and no row minds. */
function runsAway({ columns, rows }: LinearModel, at: number): boolean {
  const { cost, lower, upper } = columns[at] as LinearModel["columns"][number];
  const way = cost < 0 && upper === Infinity ? 1 : cost > 0 && lower === -Infinity ? -1 : 0;
  if (way === 0) return false;
  return rows.every((row) => {
    const push = factorOf(row, at) * way;
    return push === 0 || (push > 0 ? (row.upper ?? Infinity) === Infinity : (row.lower ?? -Infinity) === -Infinity);
  });
}

const factorOf = (row: LinearModel["rows"][number], column: number): number =>
  row.factors.reduce((sum, factor, at) => (row.columns[at] === column ? sum + factor : sum), 0);

/** The model once that column has gone so far that each of its rows holds. */
function withoutColumn(model: LinearModel, gone: number): LinearModel {
  return {
    columns: model.columns.map((column, at) => (at === gone ? { ...column, lower: 0, upper: 0, cost: 0 } : { ...column, cost: 0 })),
    rows: model.rows.filter((row) => factorOf(row, gone) === 0),
  };
}

function search({ columns, rows }: LinearModel): { objective: number; values?: number[] } {
  const tried = columns.map(({ lower, upper, cost }, at) => ({ low: Math.ceil(lower), high: Math.floor(upper), cost, factors: rows.map((row) => factorOf(row, at)) }));
  if (tried.some(({ low, high }) => low > high)) return { objective: Infinity };
  if (!(tried.reduce((all, { low, high }) => all * (high - low + 1), 1) <= MOST)) throw new RangeError("Too many possibilities to try one by one");
  const values: number[] = [];
  let best: { objective: number; values?: number[] } = { objective: Infinity };
  const go = (at: number, cost: number, sums: number[]): void => {
    const column = tried[at];
    if (!column) {
      const holds = rows.every((row, r) => (sums[r] as number) >= (row.lower ?? -Infinity) && (sums[r] as number) <= (row.upper ?? Infinity));
      if (holds && (!best.values || cost < best.objective)) best = { objective: cost + 0, values: [...values] };
      return;
    }
    for (let value = column.low; value <= column.high; value++) {
      values[at] = value;
      go(at + 1, cost + column.cost * value, sums.map((sum, r) => sum + (column.factors[r] as number) * value));
    }
  };
  go(0, 0, rows.map(() => 0));
  return best;
}
