import type { Wanted } from "../../requirements/wanted.ts";
import type { Asked } from "./asked.ts";
import type { Program } from "./program.ts";
import type { WayCounter } from "./way-counter.ts";

/** Rows of the program by the counter, in the planner's order, that they add up. */
export type CounterRows = readonly (readonly number[])[];

/**
 * What the ways ask, as rows. A formula of `Wanted` becomes rows that ask for at least so much; where only a way that is chosen, or one of several paths, asks for
 * it, a column is its *gate*: the row asks for nothing while that is 0.
 */
export class Needs {
  readonly #program: Program;
  /** Rows that ask for so much, whatever is chosen. */
  readonly ungated: number[] = [];
  /** What rows behind a gate ask for once it is open. */
  readonly #gated = new Map<number, number>();
  /** Columns for what is not reached of a row, how much each may be at most, and for which credential. */
  readonly #shorts: { column: number; row: number; most: number; credential: string }[] = [];
  /** Columns that leave aside what a credential asks for, and how much each may be at most. */
  readonly #aside = new Map<string, { column: number; most: number }[]>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** Makes the rows of everything that one way asks. `gate`: the column that chooses the way; `undefined` where it is the only one. */
  ask(asked: Asked, gate: number | undefined): number[][] {
    const rows: number[][] = asked.planner.counters.map(() => []);
    const { key, cycle } = asked.way;
    for (const { id, wanted } of asked.requirements) this.#ask(asked, rows, wanted, gate, `${key} ${id}`, `${cycle.credential.id}#${cycle.index} ${id}`);
    return rows;
  }

  /** However much stands in this row can be of use, as in one for what is beyond a need. */
  endless(row: number): void {
    this.#gated.set(row, Infinity);
  }

  /** All that a row asks for: of one behind a gate, what it asks for once the gate is open. */
  askedBy(row: number): number {
    return Math.max(0, this.#gated.get(row) ?? this.#program.partsOf(row).lower ?? Infinity);
  }

  /** May anything be left short? Nothing may until this is called. */
  allowShort(may: boolean): void {
    for (const { column, most } of this.#shorts) this.#program.bound(column, 0, may ? most : 0);
  }

  /** Leaves aside all that one credential asks for, and nothing of the others. `put` puts a column into a row, and into those that follow from it. */
  leaveAside(credential: string, put: (row: number, column: number) => void): void {
    if (!this.#aside.has(credential)) {
      const made = this.#shorts.filter((s) => s.credential === credential).map(({ row, most }) => ({ row, column: this.#program.column(`aside ${row}`, most, true, {}), most }));
      for (const { row, column } of made) put(row, column);
      this.#aside.set(credential, made);
    }
    for (const [id, columns] of this.#aside) for (const { column, most } of columns) this.#program.bound(column, 0, id === credential ? most : 0);
  }

  /** Credentials for which something is short. `values`: by column. */
  shortFor(values: readonly number[]): string[] {
    return this.#shorts.flatMap(({ column, credential }) => (Math.round(values[column] ?? 0) > 0 ? [credential] : []));
  }

  #ask(asked: Asked, rows: number[][], wanted: Wanted, gate: number | undefined, name: string, group: string): void {
    if (wanted.is === "open") return;
    if (wanted.is === "each") {
      for (const part of wanted.of) this.#ask(asked, rows, part, gate, name, group);
      return;
    }
    if (wanted.is === "one") {
      const [only, ...others] = wanted.of;
      if (only && others.length === 0) return this.#ask(asked, rows, only, gate, name, group);
      const paths = wanted.of.map((part, i) => {
        const path = this.#program.column(`path ${name} ${i}`, 1, true, {});
        this.#ask(asked, rows, part, path, name, group);
        return path;
      });
      this.#program.row(`one path ${name}`, group, gate === undefined ? 1 : 0, undefined, [...paths.map((p): [number, number] => [p, 1]), ...(gate === undefined ? [] : [[gate, -1] as [number, number]])]);
      return;
    }
    const reach = (counter: WayCounter, least: number, by: number | undefined): void => {
      // Gated, what is there counts against what the gate asks for.
      const row = this.#program.row(name, group, by === undefined ? least - counter.fixed : -counter.fixed, undefined, by === undefined ? [] : [[by, -least]]);
      if (by === undefined) this.ungated.push(row);
      else this.#gated.set(row, least);
      // What cannot be reached is short; a plan that keeps everything has nothing short.
      this.#shorts.push({ column: this.#program.column(`short ${name}`, 0, true, { short: 1 }, [{ row, factor: 1 }]), row, most: least, credential: asked.way.cycle.credential.id });
      rows[asked.planner.counters.indexOf(counter)]?.push(row);
    };
    if (wanted.is === "sum") return reach(wanted.of as WayCounter, wanted.least, gate);
    const some = wanted.of.map((counter, i) => {
      const column = this.#program.column(`some ${name} ${i}`, 1, true, {});
      reach(counter as WayCounter, 1, column);
      return column;
    });
    this.#program.row(`so many ${name}`, group, gate === undefined ? wanted.least : 0, undefined, [...some.map((c): [number, number] => [c, 1]), ...(gate === undefined ? [] : [[gate, -wanted.least] as [number, number]])]);
  }
}
