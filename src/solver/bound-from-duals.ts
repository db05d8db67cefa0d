import type { LinearModel } from "../plan/linear-model.ts";

/**
 * What duals prove: no solution costs less than each row's dual times the bound it leans on, and each column's reduced cost times its own. A positive price
 * leans on the lower bound, a negative on the upper. A price on a bound that is not there is rounding, and counts as none.
 */
export function boundFromDuals(model: LinearModel, duals: readonly number[], reduced: readonly number[]): number {
  const rows = model.rows.reduce((sum, row, at) => sum + worth(duals[at] as number, row.lower, row.upper), 0);
  return model.columns.reduce((sum, column, at) => sum + worth(reduced[at] as number, column.lower, column.upper), rows);
}

function worth(price: number, lower = -Infinity, upper = Infinity): number {
  const bound = price > 0 ? lower : upper;
  return price === 0 || !Number.isFinite(bound) ? 0 : price * bound;
}
