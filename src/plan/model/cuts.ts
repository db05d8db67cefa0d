import type { Program } from "./program.ts";

/** A need is cut into no more parts than this. */
const MOST_PARTS = 8;
/** What is broken by less is not worth a row. */
const WORTH_CUTTING = 0.02;

/**
 * Rows that whole numbers keep anyway and broken ones do not: a need divided, and every part of it rounded up (Chvátal and Gomory). "20 steps, of things that give 19 at
 * most" is "two things". They make the bound of the broken program better, and shut out no plan.
 */
export class Cuts {
  readonly #program: Program;
  /** By the row that they follow from. */
  readonly #cuts = new Map<number, { row: number; divisor: number }[]>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** Puts in those of these needs that the values of the columns break; how many. */
  cut(needs: readonly number[], values: readonly number[]): number {
    let made = 0;
    for (const row of needs) {
      const { lower, columns, factors } = this.#program.partsOf(row);
      if (lower === undefined || lower < 2) continue;
      const known = this.#cuts.get(row) ?? [];
      for (let parts = 2; parts <= MOST_PARTS && parts <= lower; parts++) {
        const divisor = Math.ceil(lower / (parts - 1)) - 1;
        if (divisor < 1 || known.some((c) => c.divisor === divisor)) continue;
        const least = Math.ceil(lower / divisor);
        const has = columns.reduce((sum, column, i) => sum + Math.ceil((factors[i] ?? 0) / divisor) * (values[column] ?? 0), 0);
        if (has > least - WORTH_CUTTING) continue;
        const terms = columns.map((column, i): [number, number] => [column, Math.ceil((factors[i] ?? 0) / divisor)]);
        known.push({ row: this.#program.row(`cut ${row} ${divisor}`, "", least, undefined, terms), divisor });
        made++;
      }
      this.#cuts.set(row, known);
    }
    return made;
  }

  /** Puts a column into a row, and into those that follow from it. */
  term(row: number, column: number, factor: number): void {
    this.#program.term(row, column, factor);
    for (const cut of this.#cuts.get(row) ?? []) this.#program.term(cut.row, column, Math.ceil(factor / cut.divisor));
  }

  /** What so much in a row is worth by these duals, with what follows from the row. */
  worth(row: number, factor: number, duals: readonly number[]): number {
    let worth = (duals[row] ?? 0) * factor;
    for (const cut of this.#cuts.get(row) ?? []) worth += (duals[cut.row] ?? 0) * Math.ceil(factor / cut.divisor);
    return worth;
  }
}
