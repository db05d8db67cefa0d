import { greatestShared } from "../../base/greatest-shared.ts";
import type { LinearModel } from "../linear-model.ts";

/** What columns are weighed by. Whole numbers: steps that are short, renewals that are late, cents, minutes, … */
export const MEASURES = ["short", "late", "risk", "money", "spent", "hours", "off-topic", "bunching", "providers", "deeds", "ties"] as const;

export type MeasureId = (typeof MEASURES)[number];

export type Weights = Partial<Record<MeasureId, number>>;

/** One column's part in a row. */
export interface Term {
  row: number;
  factor: number;
}

/** A linear program that grows: rows are made first, columns come with their parts in them. */
export class Program {
  readonly #columns: { name: string; lower: number; upper: number; whole: boolean; weights: Weights }[] = [];
  readonly #rows: { name: string; group: string; lower: number | undefined; upper: number | undefined; columns: number[]; factors: number[] }[] = [];

  /** `group`: what people would call the reason for it. */
  row(name: string, group: string, lower: number | undefined, upper: number | undefined, terms: readonly [column: number, factor: number][] = []): number {
    this.#rows.push({ name, group, lower, upper, columns: terms.map(([c]) => c), factors: terms.map(([, f]) => f) });
    return this.#rows.length - 1;
  }

  /** A column between `lower` and `upper`, with its parts in rows; its number. */
  column(name: string, upper: number, whole: boolean, weights: Weights, terms: readonly Term[] = [], lower = 0): number {
    const column = this.#columns.length;
    this.#columns.push({ name, lower, upper, whole, weights });
    for (const { row, factor } of terms) this.term(row, column, factor);
    return column;
  }

  /** Adds a column's part to a row. */
  term(row: number, column: number, factor: number): void {
    const into = this.#rows[row];
    if (!into) throw new Error(`There is no row ${row}`);
    // Parts of one column come together.
    const last = into.columns.length - 1;
    if (into.columns[last] === column) into.factors[last] = (into.factors[last] ?? 0) + factor;
    else {
      into.columns.push(column);
      into.factors.push(factor);
    }
  }

  /** So much is there already: the row asks for less. */
  lift(row: number, by: number): void {
    const into = this.#rows[row];
    if (!into) throw new Error(`There is no row ${row}`);
    if (into.lower !== undefined) into.lower -= by;
    if (into.upper !== undefined) into.upper -= by;
  }

  /** What stands in a row. */
  partsOf(row: number): { lower: number | undefined; columns: readonly number[]; factors: readonly number[] } {
    const found = this.#rows[row];
    if (!found) throw new Error(`There is no row ${row}`);
    return found;
  }

  /** The column has to be between these from now on. */
  bound(column: number, lower: number, upper: number): void {
    Object.assign(this.#columns[column] ?? {}, { lower, upper });
  }

  /** Every group that a row was made under, once. */
  groups(): string[] {
    return [...new Set(this.#rows.map((r) => r.group))].filter((g) => g !== "");
  }

  /** Holds a measure to what was reached; the row that does. */
  hold(measure: MeasureId, most: number, group = ""): number {
    return this.row(`no more ${measure}`, group, undefined, most, this.#columns.flatMap((c, i): [number, number][] => (c.weights[measure] ? [[i, c.weights[measure]]] : [])));
  }

  /** Holds a measure to nothing any more. */
  release(measure: MeasureId): void {
    for (const row of this.#rows) if (row.name === `no more ${measure}`) row.upper = undefined;
  }

  /** Does anything weigh by the measure? */
  weighs(measure: MeasureId): boolean {
    return this.#columns.some((c) => c.weights[measure]);
  }

  /** What the values of columns come to by the measure; columns made since are 0. */
  sum(measure: MeasureId, values: readonly number[]): number {
    return this.#columns.reduce((sum, { weights }, at) => sum + Math.round(values[at] ?? 0) * (weights[measure] ?? 0), 0);
  }

  /** What every sum of the measure over these columns is a multiple of; 0: nothing weighs by it. */
  step(measure: MeasureId): number {
    return this.#columns.reduce((step, { weights }) => greatestShared(step, weights[measure] ?? 0), 0);
  }

  /** Only these groups are asked from now on; the rows of others bind nothing, and keep their places. */
  askOnly(groups: ReadonlySet<string>): void {
    for (const row of this.#rows) if (row.group !== "" && !groups.has(row.group)) Object.assign(row, { lower: undefined, upper: undefined });
  }

  /** The program as it stands, to make as little of the measure as can be. It shares its rows: solve it before it grows. */
  model(measure: MeasureId | undefined): LinearModel {
    return { columns: this.#columns.map(({ name, lower, upper, whole, weights }) => ({ name, lower, upper, whole, cost: measure === undefined ? 0 : (weights[measure] ?? 0) })), rows: this.#rows };
  }
}
