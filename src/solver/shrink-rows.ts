import { greatestShared } from "../base/greatest-shared.ts";
import type { LinearModel } from "../plan/linear-model.ts";

type Row = LinearModel["rows"][number];

/** Above this, dividing two whole numbers may round to a whole number that is not their quotient. */
const EXACT = 2 ** 52;

/**
 * The same model under smaller numbers: each row divided by what all its factors share, and the divisors. Credit comes in thousands of steps, and HiGHS takes a
 * price of 1e-9 on a row of 1e9 for none at all.
 */
export function shrinkRows({ columns, rows }: LinearModel): { model: LinearModel; divisors: readonly number[] } {
  const divisors = rows.map((row) => (row.factors.every(Number.isSafeInteger) ? row.factors.reduce(greatestShared, 0) || 1 : 1));
  return { model: { columns, rows: rows.map((row, at) => divide(row, divisors[at] as number)) }, divisors };
}

function divide(row: Row, by: number): Row {
  if (by === 1) return row;
  const { lower, upper } = row;
  return {
    ...row,
    factors: row.factors.map((factor) => factor / by),
    ...(lower !== undefined && { lower: lower / by }),
    ...(upper !== undefined && { upper: upper / by }),
  };
}

/** Rows that add up whole numbers have no use for what their bounds are beyond one: no whole solution is lost, and many that are not. */
export function wholeBounds({ columns, rows }: LinearModel): LinearModel {
  const adds = (row: Row): boolean => row.columns.every((column) => columns[column]?.whole) && row.factors.every(Number.isSafeInteger);
  const far = (bound: number | undefined): boolean => bound !== undefined && Number.isFinite(bound) && Math.abs(bound) > EXACT;
  const tight = (row: Row): Row => ({
    ...row,
    ...(row.lower !== undefined && { lower: Math.ceil(row.lower) }),
    ...(row.upper !== undefined && { upper: Math.floor(row.upper) }),
  });
  return { columns, rows: rows.map((row) => (adds(row) && !far(row.lower) && !far(row.upper) ? tight(row) : row)) };
}
