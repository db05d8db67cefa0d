import type { Way } from "../timeline/way.ts";
import type { Cuts } from "./cuts.ts";
import type { Gain, Room } from "./gains.ts";
import type { CounterRows, Needs } from "./needs.ts";
import type { Program } from "./program.ts";

/**
 * Credit in the rows that count it. It goes straight there, unless a limit may leave some of it aside, or it serves one of several alone. Credit of one way that the same
 * limits lie on and the same counters count is alike, whatever it comes of: together it has a *cell*, a column that says how much of it is credited.
 */
export class CreditRows {
  readonly #program: Program;
  readonly #needs: Needs;
  readonly #cuts: Cuts;
  /** The row of each limit, by the room's key. */
  readonly #rooms = new Map<string, number>();
  /** The row that keeps what is credited in a cell to what there is. */
  readonly #cells = new Map<string, number>();

  constructor(program: Program, needs: Needs, cuts: Cuts) {
    this.#program = program;
    this.#needs = needs;
    this.#cuts = cuts;
  }

  /** Puts what a choice gives for a way into the rows. `column` left out: it is done already. `upper`: how many of it there may be. */
  give(way: Way, rows: CounterRows, gain: Gain, column: number | undefined, upper: number, name: string): void {
    const useful = this.#useful(gain, rows);
    if (column !== undefined && useful === 0) return;
    let carrier = column;
    const whole = gain.rooms.filter((r) => r.whole);
    if (whole.length > 0) {
      // All or nothing, as some limits have it.
      carrier = this.#program.column(`taken ${name}`, upper, true, {});
      if (column !== undefined) this.#program.row(`taken ${name}`, "", undefined, 0, [[carrier, 1], [column, -1]]);
      for (const room of whole) this.#program.term(this.#room(room), carrier, room.uses ? 1 : gain.steps);
    }
    if (gain.rooms.length === whole.length) return this.#serve(gain, rows, carrier, gain.steps, upper, name, carrier === column);
    const row = this.#cell(way, gain, rows);
    if (carrier === undefined) this.#program.lift(row, -gain.steps);
    else this.#program.term(row, carrier, -useful);
  }

  /** What the credit that a choice gives for a way is worth by these duals. */
  worth(way: Way, rows: CounterRows, gain: Gain, duals: readonly number[]): number {
    if (gain.rooms.length === 0 && gain.groups.size === 0) {
      let worth = 0;
      for (const counter of gain.counters) for (const row of rows[counter] ?? []) worth += this.#cuts.worth(row, Math.min(gain.steps, this.#needs.askedBy(row)), duals);
      return worth;
    }
    const parts = gain.rooms.some((r) => !r.whole);
    const cell = parts ? this.#cells.get(cellKey(way, gain)) : undefined;
    const factor = parts ? 1 : gain.steps;
    let each = 0;
    for (const counter of gain.counters) for (const row of rows[counter] ?? []) each += this.#cuts.worth(row, factor, duals);
    for (const group of gain.groups.values()) each += factor * Math.max(0, ...group.map((counter) => (rows[counter] ?? []).reduce((sum, row) => sum + this.#cuts.worth(row, 1, duals), 0)));
    let whole = 0;
    for (const room of gain.rooms) {
      const dual = duals[this.#rooms.get(room.key) ?? -1] ?? 0;
      if (room.whole) whole += dual * (room.uses ? 1 : gain.steps);
      else each += dual;
    }
    // What a limit may leave aside is left aside where it is worth nothing.
    const credited = parts ? (cell === undefined ? Math.max(0, each) : -(duals[cell] ?? 0)) * this.#useful(gain, rows) : each;
    return gain.rooms.length === 0 ? credited : Math.max(0, credited + whole);
  }

  /** Steps of a gain that can be of use anywhere: no more than the most that any row asks for; of those that share no credit, no more than they ask for together. */
  #useful(gain: Gain, rows: CounterRows): number {
    const most = (counter: number): number => Math.max(0, ...(rows[counter] ?? []).map((row) => this.#needs.askedBy(row)));
    return Math.min(gain.steps, Math.max(0, ...gain.counters.map(most), ...[...gain.groups.values()].map((group) => group.reduce((sum, counter) => sum + most(counter), 0))));
  }

  /** The cell's row: what is credited in it is never more than there is. */
  #cell(way: Way, gain: Gain, rows: CounterRows): number {
    const key = cellKey(way, gain);
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    const limits = gain.rooms.filter((r) => !r.whole);
    const most = Math.min(...limits.map((r) => r.limit));
    const column = this.#program.column(`credited ${key}`, most, true, {});
    const row = this.#program.row(`credited ${key}`, "", undefined, 0, [[column, 1]]);
    this.#cells.set(key, row);
    for (const room of limits) this.#program.term(this.#room(room), column, 1);
    this.#serve(gain, rows, column, 1, most, key, false);
    return row;
  }

  /** Puts credit into the rows that count it. More than all that a row asks for is no use there: where the choice itself stands in it, to say so makes the broken program's bound better. */
  #serve(gain: Gain, rows: CounterRows, carrier: number | undefined, factor: number, most: number, name: string, clip: boolean): void {
    const direct = (counters: readonly number[]): void => {
      for (const counter of counters) for (const row of rows[counter] ?? []) this.#add(row, carrier, clip && carrier !== undefined ? Math.min(factor, this.#needs.askedBy(row)) : factor);
    };
    direct(gain.counters);
    for (const group of gain.groups.values()) {
      if (group.length === 1) {
        direct(group);
        continue;
      }
      const parts = group.map((counter, i) => {
        const part = this.#program.column(`serves ${name} ${i}`, factor * most, true, {});
        for (const row of rows[counter] ?? []) this.#add(row, part, 1);
        return part;
      });
      this.#program.row(`serves ${name}`, "", undefined, carrier === undefined ? factor * most : 0, [...parts.map((p): [number, number] => [p, 1]), ...(carrier === undefined ? [] : [[carrier, -factor] as [number, number]])]);
    }
  }

  /** `column` left out: so much is there already, and the row asks for less. */
  #add(row: number, column: number | undefined, factor: number): void {
    if (factor === 0) return;
    if (column === undefined) this.#program.lift(row, factor);
    else this.#cuts.term(row, column, factor);
  }

  #room({ key, limit }: Room): number {
    const known = this.#rooms.get(key);
    if (known !== undefined) return known;
    const row = this.#program.row(`limit ${key}`, "", undefined, limit);
    this.#rooms.set(key, row);
    return row;
  }
}

/** Credit that the same limits lie on and the same counters count is alike, whatever it comes of. */
function cellKey(way: Way, { counters, groups, rooms }: Gain): string {
  return `${way.key} ${counters.join(",")} ${[...groups].map(([g, c]) => `${g}:${c.join(",")}`).join(";")} ${rooms.filter((r) => !r.whole).map((r) => r.key).join(",")}`;
}
