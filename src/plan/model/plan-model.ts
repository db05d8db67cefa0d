import type { Carry } from "../../compile/rulebook.ts";
import type { Credit } from "../../evaluate/credit.ts";
import type { Slot } from "../timeline/slots.ts";
import type { PlannedCycle, Way } from "../timeline/way.ts";
import type { Asked } from "./asked.ts";
import type { Candidate } from "./candidate.ts";
import { carryRows } from "./carry-rows.ts";
import { CreditRows } from "./credit-rows.ts";
import { Cuts } from "./cuts.ts";
import type { Deed } from "./deed.ts";
import type { Gain, Gains } from "./gains.ts";
import type { Does } from "./maximal-places.ts";
import { type CounterRows, Needs } from "./needs.ts";
import type { Place } from "./place.ts";
import { Program, type MeasureId, type Term, type Weights } from "./program.ts";
import { minutesIn, type TimeRow } from "./time-rows.ts";
import type { WayRows } from "./way-rows.ts";

/**
 * The integer program of a plan. What every way asks stands in it from the start; choices come in as columns, so that those which no best plan can use
 * may stay outside.
 */
export class PlanModel {
  readonly program = new Program();
  readonly #needs = new Needs(this.program);
  readonly #cuts = new Cuts(this.program);
  readonly #credit = new CreditRows(this.program, this.#needs, this.#cuts);
  readonly #ways = new Map<Way, WayRows>();
  readonly placed: { place: Place; column: number }[] = [];
  readonly deeds: { deed: Deed; column: number }[] = [];
  /** The column that chooses each way; `undefined` for the only one of a cycle. */
  readonly gates = new Map<Way, number | undefined>();
  /** For each renewal whose fee may fall away, the column that pays it, and the one that waives it. */
  readonly fees = new Map<Way, { paid: number; free: number | undefined }>();
  /** How many steps each cycle leaves to the next one. */
  readonly carries: { cycle: PlannedCycle; column: number }[] = [];
  readonly #placed = new Set<Place>();
  readonly #does = new Map<Place, Does>();
  readonly #gains = new Map<Place, readonly { way: Way; gain: Gain }[]>();
  readonly #weights = new Map<Candidate, Weights>();
  readonly #once = new Map<Place, readonly string[]>();
  readonly #waysBySlot = new Map<Slot, readonly { way: Way; gains: Gains; inside: boolean }[]>();
  /** Rows by what they keep to once, ask for or weigh: contents, pinned choices, what is finished in a slot, everything. */
  readonly #contents = new Map<string, number>();
  readonly #pins = new Map<Place, number>();
  readonly #slotRows = new Map<number, TimeRow[]>();
  #repeats = false;
  readonly #columnRows: { row: number; measure: MeasureId }[] = [];
  #providerOf: ((candidate: Candidate) => string | undefined) | undefined;
  readonly #providers = new Map<string, number>();

  /** Chooses one way of each cycle; a cycle with one way has no choice. */
  chooseWays(cycles: readonly { ways: readonly Way[] }[], weights: (way: Way) => Weights): void {
    for (const { ways } of cycles) {
      const columns = ways.map((way) => this.program.column(`way ${way.key}`, 1, true, weights(way), [], ways.length === 1 ? 1 : 0));
      ways.forEach((way, i) => this.gates.set(way, ways.length === 1 ? undefined : columns[i]));
      if (columns.length > 1) this.program.row("one way", "", 1, 1, columns.map((c) => [c, 1]));
    }
  }

  /** The fee of a renewal in cents: it falls away where `life` is paid, a column, and, if it can be `waived`, where all that counts fits. */
  fee(way: Way, cents: number, life: number | undefined, waived: boolean): void {
    const gate = this.gates.get(way);
    const paid = this.program.column(`fee ${way.key}`, 1, true, { money: cents, spent: cents });
    const free = waived ? this.program.column(`waived ${way.key}`, 1, true, {}) : undefined;
    const instead = [paid, life, free].flatMap((column): [number, number][] => (column === undefined ? [] : [[column, 1]]));
    this.program.row(`fee ${way.key}`, "", gate === undefined ? 1 : 0, undefined, [...instead, ...(gate === undefined ? [] : [[gate, -1] as [number, number]])]);
    this.fees.set(way, { paid, free });
  }

  /** Puts what a way asks into rows, with what the record has already. */
  ask(asked: Asked, gains: Gains): void {
    this.#ways.set(asked.way, { asked, gains, rows: this.#needs.ask(asked, this.gates.get(asked.way)) });
  }

  /** Credits what the record has; call it once everything is asked. */
  fillWithDone(credits: (way: Way) => readonly Credit[]): void {
    for (const [way, { gains, rows }] of this.#ways)
      for (const credit of credits(way)) {
        const gain = gains.ofDone(credit);
        if (gain) this.#credit.give(way, rows, gain, undefined, 1, `done ${credit.activity.ref}`);
      }
  }

  /** May anything be left short? */
  allowShort(may: boolean): void {
    this.#needs.allowShort(may);
  }

  /** Leaves aside all that one credential asks for, and opens again what was shut out while another was. */
  leaveAside(credential: string): void {
    this.#needs.leaveAside(credential, (row, column) => this.#cuts.term(row, column, 1));
    this.program.release("short");
    for (const { place, column } of this.placed) this.program.bound(column, 0, place.candidate.upper);
  }

  /** Credentials for which something is short. */
  shortFor(values: readonly number[]): string[] {
    return this.#needs.shortFor(values);
  }

  /** Puts in rows that follow from needs where these values break them; how many. */
  cut(values: readonly number[]): number {
    return this.#cuts.cut(this.#needs.ungated, values);
  }

  /** The minutes of what is finished in the slot stand in the row, which the caller made. */
  weighSlot(slot: Slot, row: TimeRow): void {
    this.#slotRows.set(slot.index, [...(this.#slotRows.get(slot.index) ?? []), row]);
  }

  /** Every column from now on stands in the row with its weight. */
  weighAll(row: number, measure: MeasureId): void {
    this.#columnRows.push({ row, measure });
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

  /** The row of the wish that asks for the choice. */
  pinOf(place: Place): number | undefined {
    return this.#pins.get(place);
  }

  isPinned(place: Place): boolean {
    return this.#pins.has(place);
  }

  /** Lets a way carry what it does not need, at most `limit` steps, into those of the next cycle. Call it for later cycles first, as what was carried into them may be carried on. */
  carry({ way }: Asked, into: readonly Asked[], limit: number, rule: Carry): void {
    const from = this.#ways.get(way);
    if (!from) return;
    const later = into.flatMap((asked) => this.#ways.get(asked.way) ?? []);
    this.carries.push({ cycle: way.cycle, column: carryRows(this.program, this.#needs, from, this.gates.get(way), later, limit, rule) });
  }

  /** Puts in something other than credit, unless it helps nobody. `slot`: the first whose last day is not before it; how long it takes counts from there on. */
  deed(deed: Deed, slot: Slot | undefined): void {
    const terms: Term[] = [];
    for (const [way, { asked, rows }] of this.#ways)
      asked.planner.counters.forEach((counter, i) => {
        const factor = deed.on > way.renewOn ? 0 : deed.gives(counter, way);
        if (factor > 0) for (const row of rows[i] ?? []) terms.push({ row, factor });
      });
    if (terms.length === 0) return;
    const column = this.program.column(deed.key, deed.upper, true, deed.weights, [...terms, ...this.#everywhere(deed.weights), ...(slot ? this.#inSlot(slot, { minutes: deed.weights.hours ?? 0, opens: deed.on, held: true }) : [])]);
    this.deeds.push({ deed, column });
  }

  /** What a choice would give, way by way. */
  gainsOf(place: Place): readonly { way: Way; gain: Gain }[] {
    const known = this.#gains.get(place);
    if (known) return known;
    const { candidate, slot, on } = place;
    const found: { way: Way; gain: Gain }[] = [];
    for (const { way, gains, inside } of this.#waysFor(slot)) {
      const gain = inside ? gains.of(candidate, slot, on) : gains.before(candidate, on);
      if (gain) found.push({ way, gain });
    }
    this.#gains.set(place, found);
    return found;
  }

  /** The ways for which something finished in the slot may count: those whose credit it serves, and those that look back to it. */
  #waysFor(slot: Slot): readonly { way: Way; gains: Gains; inside: boolean }[] {
    const known = this.#waysBySlot.get(slot);
    if (known) return known;
    const found = [...this.#ways].flatMap(([way, { gains }]) => {
      const inside = slot.ways.includes(way);
      return inside || gains.looksBack() ? [{ way, gains, inside }] : [];
    });
    this.#waysBySlot.set(slot, found);
    return found;
  }

  weightsOf({ candidate, slot }: Place): Weights {
    const known = this.#weights.get(candidate) ?? { money: candidate.weighed, spent: candidate.cents, hours: candidate.minutes, ...(candidate.onTopic ? {} : { "off-topic": candidate.minutes }), ...(candidate.narrow ? { ties: 1 } : {}) };
    this.#weights.set(candidate, known);
    return candidate.begun ? { ...known, ties: slot.index } : known;
  }

  /** May the same course be planned for more than one cycle, where each body surely counts it again? */
  allowRepeats(): void {
    this.#repeats = true;
  }

  /** Counts the providers of what is chosen, where a plan is to have few; call it before anything is placed. A choice is priced as if its provider were there already. */
  countProviders(providerOf: (candidate: Candidate) => string | undefined): void {
    this.#providerOf = providerOf;
  }

  /** What a choice gives, and the renewals whose fee it keeps from being waived. */
  doesOf(place: Place): Does {
    const known = this.#does.get(place);
    if (known) return known;
    const { candidate, slot, on } = place;
    const made = { gains: this.gainsOf(place), spoils: slot.ways.filter((way) => this.fees.get(way)?.free !== undefined && this.#ways.get(way)?.gains.spoils(candidate, on)) };
    this.#does.set(place, made);
    return made;
  }

  /** Puts a choice in; its column. */
  place(place: Place): number {
    const { candidate, slot } = place;
    const weights = this.weightsOf(place);
    const column = this.program.column(`${candidate.index} in ${slot.index}`, candidate.upper, true, weights, [...this.#everywhere(weights), ...this.#inSlot(slot, candidate)]);
    for (const key of this.#onceKeys(place)) this.program.term(this.#onceRow(key), column, 1);
    const pin = this.#pins.get(place);
    if (pin !== undefined) this.program.term(pin, column, 1);
    for (const { way, gain } of this.gainsOf(place)) this.#credit.give(way, this.#rowsOf(way), gain, column, candidate.upper, `${candidate.index} in ${slot.index} for ${way.key}`);
    for (const way of this.doesOf(place).spoils) {
      const free = this.fees.get(way)?.free;
      if (free !== undefined) this.program.row(`not waived ${candidate.index} in ${slot.index}`, "", undefined, candidate.upper, [[column, 1], [free, candidate.upper]]);
    }
    const provider = this.#providerOf?.(candidate);
    if (provider !== undefined) this.program.row(`provider of ${candidate.index} in ${slot.index}`, "", undefined, 0, [[column, 1], [this.#provider(provider), -candidate.upper]]);
    this.placed.push({ place, column });
    this.#placed.add(place);
    return column;
  }

  /** What a choice costs beyond what its parts in the rows are worth by these duals: below nothing it would make the plan better. `worths` remembers what alike gains are worth by them. */
  price(place: Place, measure: MeasureId, duals: readonly number[], worths: Map<Gain, number> = new Map()): number {
    const { candidate, slot } = place;
    const weights = this.weightsOf(place);
    let cost = weights[measure] ?? 0;
    for (const { row, measure: by } of this.#columnRows) cost -= (weights[by] ?? 0) * (duals[row] ?? 0);
    for (const row of this.#slotRows.get(slot.index) ?? []) cost -= minutesIn(row, candidate) * (duals[row.row] ?? 0);
    for (const key of this.#onceKeys(place)) cost -= duals[this.#contents.get(key) ?? -1] ?? 0;
    const pin = this.#pins.get(place);
    if (pin !== undefined) cost -= duals[pin] ?? 0;
    for (const { way, gain } of this.gainsOf(place)) {
      const worth = worths.get(gain) ?? this.#credit.worth(way, this.#rowsOf(way), gain, duals);
      worths.set(gain, worth);
      cost -= worth;
    }
    return cost;
  }

  #rowsOf(way: Way): CounterRows {
    return this.#ways.get(way)?.rows ?? [];
  }

  /** What keeps one content to once: in the whole plan, or, where it may be taken again, for each credential, and for each cycle of one that surely counts it again. */
  #onceKeys(place: Place): readonly string[] {
    const known = this.#once.get(place);
    if (known) return known;
    const keys = this.#makeOnceKeys(place);
    this.#once.set(place, keys);
    return keys;
  }

  #makeOnceKeys(place: Place): string[] {
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

  #provider(provider: string): number {
    const known = this.#providers.get(provider);
    if (known !== undefined) return known;
    const weights: Weights = { providers: 1 };
    const column = this.program.column(`provider ${provider}`, 1, true, weights, this.#everywhere(weights));
    this.#providers.set(provider, column);
    return column;
  }

  #everywhere(weights: Weights): Term[] {
    return this.#columnRows.flatMap(({ row, measure }) => (weights[measure] ? [{ row, factor: weights[measure] }] : []));
  }

  #inSlot(slot: Slot, effort: Pick<Candidate, "minutes" | "opens" | "held">): Term[] {
    return (this.#slotRows.get(slot.index) ?? []).flatMap((row) => (minutesIn(row, effort) === 0 ? [] : [{ row: row.row, factor: minutesIn(row, effort) }]));
  }
}
