import type { LinearModel } from "../plan/linear-model.ts";

/**
 * The first row or column that these values break, in words; nothing where all holds. Whole numbers are added exactly; only a row with something broken in it
 * may be off by a share `near` of what it adds up.
 */
export function firstBroken(model: LinearModel, values: readonly number[], near: number): string | undefined {
  for (const [at, column] of model.columns.entries()) {
    const value = values[at] as number;
    if (!(value >= column.lower && value <= column.upper)) return `column ${column.name} is ${value}, not between ${column.lower} and ${column.upper}`;
    if (column.whole && !Number.isSafeInteger(value)) return `column ${column.name} is ${value}, which is not whole`;
  }
  for (const row of model.rows) {
    const { sum, slack } = add(row, values, near);
    const low = row.lower ?? -Infinity;
    const high = row.upper ?? Infinity;
    const holds = typeof sum === "bigint" ? sum >= low && sum <= high : sum >= low - slack && sum <= high + slack;
    if (!holds) return `row ${row.name} is ${sum}, not between ${low} and ${high}`;
  }
  return undefined;
}

function add({ columns, factors }: LinearModel["rows"][number], values: readonly number[], near: number): { sum: number | bigint; slack: number } {
  let sum = 0;
  let size = 0;
  let whole = true;
  for (let at = 0; at < columns.length; at++) {
    const value = values[columns[at] as number] as number;
    const factor = factors[at] as number;
    sum += factor * value;
    size += Math.abs(factor * value);
    whole &&= Number.isSafeInteger(value) && Number.isSafeInteger(factor);
  }
  if (!whole) return { sum, slack: near * Math.max(1, size) };
  if (size <= Number.MAX_SAFE_INTEGER) return { sum, slack: 0 };
  return { sum: columns.reduce((total, column, at) => total + BigInt(factors[at] as number) * BigInt(values[column] as number), 0n), slack: 0 };
}
