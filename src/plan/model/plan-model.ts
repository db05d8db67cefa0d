import type { Unit } from "../../base/amount.ts";
import type { Day } from "../../base/date.ts";
import { addDays } from "../../base/date.ts";
import { shift } from "../../base/duration.ts";
import type { Carry } from "../../compile/rulebook.ts";
import type { Credit } from "../../evaluate/credit.ts";
import type { RawSelector } from "../../record/selector.ts";
import type { Between } from "../../requirements/planner.ts";
import type { Wanted } from "../../requirements/wanted.ts";
import type { Slot } from "../timeline/slots.ts";
import type { PlannedCycle, Way } from "../timeline/way.ts";
import type { Asked } from "./asked.ts";
import type { Candidate } from "./candidate.ts";
import type { Gain, Gains, Room } from "./gains.ts";
import { Program, type MeasureId, type Term, type Weights } from "./program.ts";
import type { WayCounter } from "./way-counter.ts";

/** An option in a slot: one choice of the plan. */
export interface Place {
  candidate: Candidate;
  slot: Slot;
  on: Day;
  /** The days of the slot on which it can be finished. */
  first: Day;
  last: Day;
  /** Of unnamed credit: no more steps than this come of one thing. */
  most?: { steps: number; unit: Unit };
}

/** Something other than credit that can be done once: a card, a statement, an exam, hours of practice. */
export interface Deed {
  is: "card" | "attest" | "exam" | "practice";
  key: string;
  weights: Weights;
  /** How many: 1, or hours of practice. */
  upper: number;
  on: Day;
  gives(counter: WayCounter, way: Way): number;
}

/** A need is cut into no more parts than this. */
const MOST_PARTS = 8;
/** What is broken by less is not worth a row. */
const WORTH_CUTTING = 0.02;

/** The rows that counters of one way stand in, and what each way asks. */
interface WayRows {
  asked: Asked;
  gains: Gains;
  rows: number[][];
}

export interface PlacedColumn {
  place: Place;
  column: number;
}

/**
 * The integer program of a plan. What every way asks stands in it from the start; choices come in as columns, so that those which no best plan can use
 * may stay outside.
 */
export class PlanModel {
  readonly program = new Program();
  readonly placed: PlacedColumn[] = [];
  readonly deeds: { deed: Deed; column: number }[] = [];
  readonly gates = new Map<Way, number | undefined>();
  readonly carries: { cycle: PlannedCycle; column: number }[] = [];
  /** Columns for what is not reached, and how much each may be at most. */
  readonly shorts: number[] = [];
  /** Rows that ask for so much, whatever is chosen. */
  readonly #needs: number[] = [];
  readonly #cuts = new Map<number, { row: number; divisor: number }[]>();
  readonly #gated = new Map<number, number>();
  readonly #shortMost: number[] = [];
  readonly #shortOf: string[] = [];
  readonly #ways = new Map<Way, WayRows>();
  readonly #rooms = new Map<string, number>();
  readonly #gains = new Map<Place, readonly { way: Way; gain: Gain }[]>();
  readonly #providers = new Map<string, number>();
  #providerOf: ((candidate: Candidate) => string | undefined) | undefined;
  readonly #cells = new Map<string, { row: number }>();
  readonly #placed = new Set<Place>();
  readonly #pins = new Map<Place, number>();
  #repeats = false;
  readonly #contents = new Map<string, number>();
  readonly #slotRows = new Map<number, { row: number; factor: number; measure: "hours" }[]>();
  readonly #columnRows: { row: number; measure: MeasureId; factor: number }[] = [];

  /** Chooses one way of each cycle; a cycle with one way has no choice. */
  chooseWays(cycles: readonly { ways: readonly Way[] }[], weights: (way: Way) => Weights): void {
    for (const { ways } of cycles) {
      const columns = ways.map((way) => this.program.column(`way ${way.key}`, 1, true, weights(way), [], ways.length === 1 ? 1 : 0));
      ways.forEach((way, i) => this.gates.set(way, ways.length === 1 ? undefined : columns[i]));
      if (columns.length > 1) this.program.row("one way", "", 1, 1, columns.map((c) => [c, 1]));
    }
  }

  /** Puts what a way asks into rows, with what the record has already. */
  ask(asked: Asked, gains: Gains): void {
    const made: WayRows = { asked, gains, rows: asked.planner.counters.map(() => []) };
    this.#ways.set(asked.way, made);
    for (const { id, wanted } of asked.requirements) this.#emit(made, wanted, this.gates.get(asked.way), `${asked.way.key} ${id}`, `${asked.way.cycle.credential.id}#${asked.way.cycle.index} ${id}`);
  }

  /** Credits what the record has; call it once everything is asked. */
  fillWithDone(credits: (way: Way) => readonly Credit[]): void {
    for (const [way, { gains }] of this.#ways)
      for (const credit of credits(way)) {
        const gain = gains.ofDone(credit);
        if (gain) this.#give(way, gain, undefined, 1, `done ${credit.activity.ref}`);
      }
  }

  /** May anything be left short? */
  allowShort(may: boolean): void {
    this.shorts.forEach((column, i) => this.program.bound(column, 0, may ? (this.#shortMost[i] ?? 0) : 0));
  }

  /** Credentials for which something is short. */
  shortFor(values: readonly number[]): string[] {
    return this.shorts.flatMap((column, i) => (Math.round(values[column] ?? 0) > 0 ? [this.#shortOf[i] ?? ""] : []));
  }

  /** Limits what is done in a slot: `factor` times the minutes. `row` is made by the caller. */
  weighSlot(slot: Slot, row: number, factor: number): void {
    this.#slotRows.set(slot.index, [...(this.#slotRows.get(slot.index) ?? []), { row, factor, measure: "hours" }]);
  }

  /** Every column from now on stands in the row with its weight. */
  weighAll(row: number, measure: MeasureId, factor: number): void {
    this.#columnRows.push({ row, measure, factor });
  }

  isPlaced(place: Place): boolean {
    return this.#placed.has(place);
  }

  /** May an exam be sat again? */
  allowExams(may: boolean): void {
    for (const { deed, column } of this.deeds) if (deed.is === "exam") this.program.bound(column, 0, may ? deed.upper : 0);
  }

  /** The choice is one of those that a wish asks for. */
  pin(place: Place, row: number): void {
    this.#pins.set(place, row);
  }

  isPinned(place: Place): boolean {
    return this.#pins.has(place);
  }

  /**
   * Credit that a cycle does not need goes into the next one's total, at most `limit` steps: nothing, or only of what its own credit comes to beyond the whole need. Call it for
   * later cycles first, as what was carried into them may be carried on.
   */
  carry({ way, planner }: Asked, into: readonly Asked[], limit: number, rule: Carry): void {
    const from = this.#ways.get(way);
    if (!from) return;
    const given = way.judged.edition.requirements.filter((r) => !r.advisory && r.gives).reduce((sum, r) => sum + (r.gives?.low ?? 0), 0);
    const beyond = planner.totalNeed(way.judged.edition.total ?? { low: 0, high: 0, questions: [] }).high - given;
    const name = `carry from ${way.key}`;
    const column = this.program.column(name, limit, true, {});
    // A cycle that takes nothing along need not reach its total by its own credit: an exam or what was carried into it may do.
    const takes = this.program.column(`takes along from ${way.key}`, 1, true, {});
    this.program.row(name, "", undefined, 0, [[column, 1], [takes, -limit]]);
    const gate = this.gates.get(way);
    if (gate !== undefined) this.program.row(`${name} renewed so`, "", undefined, 0, [[takes, 1], [gate, -1]]);
    const own = (of: RawSelector | undefined, days: Between | undefined, need: number, again: boolean): void => {
      const counter = Object.assign(planner.credit("total", of, days), again ? { takesCarry: true as const } : {});
      const fixed = again && way.cycle.index === 0 ? (way.judged.carriedIn?.credit.low ?? 0) : 0;
      const row = this.program.row(name, "", -fixed, undefined, [[column, -1], [takes, -need]]);
      // What is beyond the need is just what is carried.
      this.#gated.set(row, Infinity);
      from.rows.push([row]);
      if (from.rows.length !== planner.counters.length) throw new Error(`The counter ${counter.counter} has no rows`);
    };
    own(undefined, undefined, beyond, rule.again === true);
    // Of the last credit to come, what is of another category may be what is left over.
    if (rule.categories) own({ category: [...rule.categories] }, undefined, beyond, false);
    if (rule.within) own(rule.categories && { category: [...rule.categories] }, { first: shift(addDays(way.cycle.end, 1), rule.within, -1), last: way.cycle.end }, 0, false);
    for (const { way: later } of into) {
      const rows = this.#ways.get(later);
      rows?.asked.planner.counters.forEach((counter, i) => {
        if (counter.takesCarry) for (const row of rows.rows[i] ?? []) this.program.term(row, column, 1);
      });
    }
    this.carries.push({ cycle: way.cycle, column });
  }

  /** `slot`: the first whose last day is not before it; how long it takes counts from there on. */
  deed(deed: Deed, slot: Slot | undefined): void {
    const terms: Term[] = [];
    for (const [way, { asked, rows }] of this.#ways)
      asked.planner.counters.forEach((counter, i) => {
        const factor = deed.on > way.renewOn ? 0 : deed.gives(counter, way);
        if (factor > 0) for (const row of rows[i] ?? []) terms.push({ row, factor });
      });
    if (terms.length === 0) return;
    const column = this.program.column(deed.key, deed.upper, true, deed.weights, [...terms, ...this.#everywhere(deed.weights), ...(slot ? this.#inSlot(slot, deed.weights.hours ?? 0) : [])]);
    this.deeds.push({ deed, column });
  }

  /** What a choice would give, way by way. */
  gainsOf(place: Place): readonly { way: Way; gain: Gain }[] {
    const known = this.#gains.get(place);
    if (known) return known;
    const { candidate, slot, on } = place;
    const found = [...this.#ways].flatMap(([way, { gains }]) => {
      const gain = slot.ways.includes(way) ? gains.of(candidate, slot, on) : gains.before(candidate, on);
      return gain ? [{ way, gain }] : [];
    });
    this.#gains.set(place, found);
    return found;
  }

  weightsOf({ candidate }: Place): Weights {
    return { money: candidate.cents, hours: candidate.minutes, ...(candidate.onTopic ? {} : { "off-topic": candidate.minutes }) };
  }

  /** May the same course be planned for more than one cycle, where each body surely counts it again? */
  allowRepeats(): void {
    this.#repeats = true;
  }

  /** What keeps one content to once: in the whole plan, or, where it may be taken again, for each credential, and for each cycle of one that surely counts it again. */
  #onceKeys(place: Place): string[] {
    const { candidate, on } = place;
    if (candidate.upper > 1) return [];
    if (!this.#repeats) return [candidate.content];
    const keys = this.gainsOf(place).map(({ way }) => `${candidate.content} ${way.cycle.credential.id}${this.#ways.get(way)?.gains.mayRepeat(candidate, on) ? `#${way.cycle.index}` : ""}`);
    return keys.length === 0 ? [candidate.content] : [...new Set(keys)];
  }

  #onceRow(key: string): number {
    const known = this.#contents.get(key);
    if (known !== undefined) return known;
    const row = this.program.row(`once ${key}`, "", undefined, 1);
    this.#contents.set(key, row);
    return row;
  }

  /** Puts a choice in. */
  place(place: Place): number {
    const { candidate, slot } = place;
    const weights = this.weightsOf(place);
    const column = this.program.column(`${candidate.index} in ${slot.index}`, candidate.upper, true, weights, [...this.#everywhere(weights), ...this.#inSlot(slot, candidate.minutes)]);
    for (const key of this.#onceKeys(place)) this.program.term(this.#onceRow(key), column, 1);
    const pin = this.#pins.get(place);
    if (pin !== undefined) this.program.term(pin, column, 1);
    for (const { way, gain } of this.gainsOf(place)) this.#give(way, gain, column, candidate.upper, `${candidate.index} in ${slot.index} for ${way.key}`);
    const provider = this.#providerOf?.(candidate);
    if (provider !== undefined) this.program.row(`provider of ${candidate.index} in ${slot.index}`, "", undefined, 0, [[column, 1], [this.#provider(provider), -candidate.upper]]);
    this.placed.push({ place, column });
    this.#placed.add(place);
    return column;
  }

  /** Counts the providers of what is chosen, where a plan is to have few; call it before anything is placed. A choice is priced as if its provider were there already. */
  countProviders(providerOf: (candidate: Candidate) => string | undefined): void {
    this.#providerOf = providerOf;
  }

  #provider(provider: string): number {
    const known = this.#providers.get(provider);
    if (known !== undefined) return known;
    const weights: Weights = { providers: 1 };
    const column = this.program.column(`provider ${provider}`, 1, true, weights, this.#everywhere(weights));
    this.#providers.set(provider, column);
    return column;
  }

  /** What a choice costs beyond what its parts in the rows are worth by these duals: below nothing it would make the plan better. `worths` remembers what alike gains are worth by them. */
  price(place: Place, measure: MeasureId, duals: readonly number[], worths: Map<Gain, number> = new Map()): number {
    const { candidate, slot } = place;
    const weights = this.weightsOf(place);
    let cost = weights[measure] ?? 0;
    for (const { row, measure: by, factor } of this.#columnRows) cost -= factor * (weights[by] ?? 0) * (duals[row] ?? 0);
    for (const { row, factor } of this.#inSlot(slot, candidate.minutes)) cost -= factor * (duals[row] ?? 0);
    for (const key of this.#onceKeys(place)) cost -= duals[this.#contents.get(key) ?? -1] ?? 0;
    const pin = this.#pins.get(place);
    if (pin !== undefined) cost -= duals[pin] ?? 0;
    for (const { way, gain } of this.gainsOf(place)) {
      const known = worths.get(gain);
      const worth = known ?? this.#worth(way, gain, duals);
      if (known === undefined) worths.set(gain, worth);
      cost -= worth;
    }
    return cost;
  }

  #worth(way: Way, gain: Gain, duals: readonly number[]): number {
    const rows = this.#ways.get(way)?.rows ?? [];
    if (gain.rooms.length === 0 && gain.groups.size === 0) {
      let worth = 0;
      for (const counter of gain.counters) for (const row of rows[counter] ?? []) worth += this.#dual(row, Math.min(gain.steps, this.#asks(row)), duals);
      return worth;
    }
    const parts = gain.rooms.some((r) => !r.whole);
    const cell = parts ? this.#cells.get(cellKey(way, gain)) : undefined;
    const factor = parts ? 1 : gain.steps;
    let each = 0;
    for (const counter of gain.counters) for (const row of rows[counter] ?? []) each += this.#dual(row, factor, duals);
    for (const group of gain.groups.values()) each += factor * Math.max(0, ...group.map((counter) => (rows[counter] ?? []).reduce((sum, row) => sum + this.#dual(row, 1, duals), 0)));
    let whole = 0;
    for (const room of gain.rooms) {
      const dual = duals[this.#rooms.get(room.key) ?? -1] ?? 0;
      if (room.whole) whole += dual * (room.uses ? 1 : gain.steps);
      else each += dual;
    }
    // What a limit may leave aside is left aside where it is worth nothing.
    const credited = parts ? (cell ? -(duals[cell.row] ?? 0) : Math.max(0, each)) * this.#useful(gain, rows) : each;
    return gain.rooms.length === 0 ? credited : Math.max(0, credited + whole);
  }

  /** What of a gain can be of use anywhere. */
  #useful(gain: Gain, rows: readonly (readonly number[])[]): number {
    const counters = [...gain.counters, ...[...gain.groups.values()].flat()];
    return Math.min(gain.steps, Math.max(0, ...counters.flatMap((c) => (rows[c] ?? []).map((row) => this.#asks(row)))));
  }

  /** What so much in a row is worth, with what follows from the row. */
  #dual(row: number, factor: number, duals: readonly number[]): number {
    let worth = (duals[row] ?? 0) * factor;
    for (const cut of this.#cuts.get(row) ?? []) worth += (duals[cut.row] ?? 0) * Math.ceil(factor / cut.divisor);
    return worth;
  }

  /** Credit goes straight into the rows, unless a limit may leave some of it aside, or it serves one of several alone. `column` left out: it is done already. */
  #give(way: Way, gain: Gain, column: number | undefined, upper: number, name: string): void {
    const rows = this.#ways.get(way)?.rows ?? [];
    const useful = this.#useful(gain, rows);
    if (column !== undefined && useful === 0) return;
    let carrier = column;
    const whole = gain.rooms.filter((r) => r.whole);
    if (whole.length > 0) {
      // All or nothing, as some limits have it.
      carrier = this.program.column(`taken ${name}`, upper, true, {});
      if (column !== undefined) this.program.row(`taken ${name}`, "", undefined, 0, [[carrier, 1], [column, -1]]);
      for (const room of whole) this.program.term(this.#room(room), carrier, room.uses ? 1 : gain.steps);
    }
    if (gain.rooms.length === whole.length) return this.#serve(gain, rows, carrier, gain.steps, upper, name, carrier === column);
    const { row } = this.#cell(way, gain, rows);
    if (carrier === undefined) this.program.lift(row, -gain.steps);
    else this.program.term(row, carrier, -useful);
  }

  /** Credit of one sort under limits that may leave some of it aside: how much is credited, together, and never more than there is. */
  #cell(way: Way, gain: Gain, rows: readonly (readonly number[])[]): { row: number } {
    const key = cellKey(way, gain);
    const known = this.#cells.get(key);
    if (known) return known;
    const limits = gain.rooms.filter((r) => !r.whole);
    const most = Math.min(...limits.map((r) => r.limit));
    const column = this.program.column(`credited ${key}`, most, true, {});
    const cell = { row: this.program.row(`credited ${key}`, "", undefined, 0, [[column, 1]]) };
    this.#cells.set(key, cell);
    for (const room of limits) this.program.term(this.#room(room), column, 1);
    this.#serve(gain, rows, column, 1, most, key, false);
    return cell;
  }

  /** Puts credit into the rows that count it. More than all that a row asks for is no use there: where the choice itself stands in it, to say so makes the broken program's bound better. */
  #serve(gain: Gain, rows: readonly (readonly number[])[], carrier: number | undefined, factor: number, most: number, name: string, clip: boolean): void {
    const direct = (into: number | undefined, by: number, counters: readonly number[]): void => {
      for (const counter of counters) for (const row of rows[counter] ?? []) this.#add(row, into, clip && into !== undefined ? Math.min(by, this.#asks(row)) : by);
    };
    direct(carrier, factor, gain.counters);
    for (const group of gain.groups.values()) {
      if (group.length === 1) {
        direct(carrier, factor, group);
        continue;
      }
      const parts = group.map((counter, i) => {
        const part = this.program.column(`serves ${name} ${i}`, factor * most, true, {});
        for (const row of rows[counter] ?? []) this.#add(row, part, 1);
        return part;
      });
      this.program.row(`serves ${name}`, "", undefined, carrier === undefined ? factor * most : 0, [...parts.map((p): [number, number] => [p, 1]), ...(carrier === undefined ? [] : [[carrier, -factor] as [number, number]])]);
    }
  }

  /**
   * Rows that whole numbers keep anyway and broken ones do not: a need divided, and every part of it rounded up (Chvátal and Gomory). "20 steps, of things that give 19 at
   * most" is "two things". Those that the values break are put in; how many.
   */
  cut(values: readonly number[]): number {
    let made = 0;
    for (const row of this.#needs) {
      const { lower, columns, factors } = this.program.partsOf(row);
      if (lower === undefined || lower < 2) continue;
      const known = this.#cuts.get(row) ?? [];
      for (let parts = 2; parts <= MOST_PARTS && parts <= lower; parts++) {
        const divisor = Math.ceil(lower / (parts - 1)) - 1;
        if (divisor < 1 || known.some((c) => c.divisor === divisor)) continue;
        const least = Math.ceil(lower / divisor);
        const has = columns.reduce((sum, column, i) => sum + Math.ceil((factors[i] ?? 0) / divisor) * (values[column] ?? 0), 0);
        if (has > least - WORTH_CUTTING) continue;
        const terms = columns.map((column, i): [number, number] => [column, Math.ceil((factors[i] ?? 0) / divisor)]);
        known.push({ row: this.program.row(`cut ${row} ${divisor}`, "", least, undefined, terms), divisor });
        made++;
      }
      this.#cuts.set(row, known);
    }
    return made;
  }

  /** All that a row asks for: of one behind a gate, what it asks for once the gate is open. */
  #asks(row: number): number {
    return Math.max(0, this.#gated.get(row) ?? this.program.lowerOf(row) ?? Infinity);
  }

  #add(row: number, column: number | undefined, factor: number): void {
    if (factor === 0) return;
    if (column === undefined) return this.program.lift(row, factor);
    this.program.term(row, column, factor);
    for (const cut of this.#cuts.get(row) ?? []) this.program.term(cut.row, column, Math.ceil(factor / cut.divisor));
  }

  #room({ key, limit }: Room): number {
    const known = this.#rooms.get(key);
    if (known !== undefined) return known;
    const row = this.program.row(`limit ${key}`, "", undefined, limit);
    this.#rooms.set(key, row);
    return row;
  }

  #everywhere(weights: Weights): Term[] {
    return this.#columnRows.flatMap(({ row, measure, factor }) => (weights[measure] ? [{ row, factor: factor * weights[measure] }] : []));
  }

  #inSlot(slot: Slot, minutes: number): Term[] {
    return minutes === 0 ? [] : (this.#slotRows.get(slot.index) ?? []).map(({ row, factor }) => ({ row, factor: factor * minutes }));
  }

  #emit(into: WayRows, wanted: Wanted, gate: number | undefined, name: string, group: string): void {
    if (wanted.is === "open") return;
    if (wanted.is === "each") {
      for (const part of wanted.of) this.#emit(into, part, gate, name, group);
      return;
    }
    if (wanted.is === "one") {
      const [only, ...others] = wanted.of;
      if (only && others.length === 0) return this.#emit(into, only, gate, name, group);
      const paths = wanted.of.map((part, i) => {
        const path = this.program.column(`path ${name} ${i}`, 1, true, {});
        this.#emit(into, part, path, name, group);
        return path;
      });
      this.program.row(`one path ${name}`, group, gate === undefined ? 1 : 0, undefined, [...paths.map((p): [number, number] => [p, 1]), ...(gate === undefined ? [] : [[gate, -1] as [number, number]])]);
      return;
    }
    const reach = (counter: WayCounter, least: number, by: number | undefined): void => {
      // Gated, what is there counts against what the gate asks for.
      const row = this.program.row(name, group, by === undefined ? least - counter.fixed : -counter.fixed, undefined, by === undefined ? [] : [[by, -least]]);
      if (by === undefined) this.#needs.push(row);
      else this.#gated.set(row, least);
      // What cannot be reached is short; a plan that keeps everything has nothing short.
      this.shorts.push(this.program.column(`short ${name}`, 0, true, { short: 1 }, [{ row, factor: 1 }]));
      this.#shortMost.push(least);
      this.#shortOf.push(into.asked.way.cycle.credential.id);
      into.rows[into.asked.planner.counters.indexOf(counter)]?.push(row);
    };
    if (wanted.is === "sum") return reach(wanted.of as WayCounter, wanted.least, gate);
    const some = wanted.of.map((counter, i) => {
      const column = this.program.column(`some ${name} ${i}`, 1, true, {});
      reach(counter as WayCounter, 1, column);
      return column;
    });
    this.program.row(`so many ${name}`, group, gate === undefined ? wanted.least : 0, undefined, [...some.map((c): [number, number] => [c, 1]), ...(gate === undefined ? [] : [[gate, -wanted.least] as [number, number]])]);
  }
}

/** Credit that the same limits lie on and the same counters count is alike, whatever it comes of. */
function cellKey(way: Way, { counters, groups, rooms }: Gain): string {
  return `${way.key} ${counters.join(",")} ${[...groups].map(([g, c]) => `${g}:${c.join(",")}`).join(";")} ${rooms.filter((r) => !r.whole).map((r) => r.key).join(",")}`;
}
