import { addDays, type Day, formatDay, parseDay } from "../../base/date.ts";
import type { Credential, Rules } from "../../compile/rulebook.ts";
import { type Brought, broughtRenewals } from "../../evaluate/brought-renewals.ts";
import { feesOf } from "../../evaluate/fees.ts";
import { heldCycle } from "../../evaluate/held-cycle.ts";
import { type Judged, judgeHeld } from "../../evaluate/held.ts";
import type { HeldCredential, HolderRecord } from "../../record/schema.ts";
import { lastFree } from "./last-free.ts";
import { nextCertificate } from "./next-certificate.ts";
import { leastBurdened, type RenewalOrder, type Turn } from "./renewal-order.ts";
import { noCycleAfter, noNextEnd, noWay, type OpenPoint, type Timeline, type TimelineInput } from "./timeline.ts";
import type { PlannedCycle, Way } from "./way.ts";
import { inTime, keyOf, wayOn, waysOf, withoutCredit } from "./ways-of.ts";
import { withoutPaper } from "./without-paper.ts";

/** More states than this are not told apart, and no more often it is worked out what a renewal brings, which takes long where many renew each other: then fewer days are weighed, which is said. */
const MOST_STATES = 600;
const MOST_WORK = 60_000;

/** Which days of each cycle are weighed: all; those with the buffer kept; the one preferred alone. */
type Days = "all" | "calm" | "first";

/** A credential in a state: as it is held, and the cycle that is to be brought to an end; none where nothing more is planned for it. */
interface Member {
  held: HeldCredential;
  cycle: MadeCycle | undefined;
}

interface MadeCycle extends PlannedCycle {
  ways: Way[];
  /** As it is judged on its first day. */
  judged: Judged;
  first: Day;
  last: Day;
  /** It is the one that runs now. */
  now: boolean;
}

interface State {
  day: Day;
  members: ReadonlyMap<string, Member>;
}

/**
 * The cycles of credentials that renew each other, from today to the horizon, with the orders in which they can be renewed. What a renewal brings to the others is what the engine
 * finds in the record that has it. `undefined`: there is no order in which each is renewed as far as it can be.
 */
export function linkedTimeline(input: TimelineInput, group: readonly HeldCredential[]): Timeline | undefined {
  for (const days of ["all", "calm", "first"] as const)
    for (const stops of [false, true]) {
      const found = new Orders(input, group, days, stops).find();
      if (found === "too many") break;
      if (found) return found;
    }
  return undefined;
}

class Orders {
  readonly #input: TimelineInput;
  readonly #group: readonly HeldCredential[];
  readonly #days: Days;
  /** May a credential that can no longer be renewed be planned no further? */
  readonly #stops: boolean;
  readonly #open = new Map<string, OpenPoint>();
  readonly #cycles = new Map<string, MadeCycle | undefined>();
  readonly #onDays = new Map<MadeCycle, Map<string, Way | undefined>>();
  readonly #states = new Map<string, number>();
  readonly #queue: State[] = [];
  readonly #turns: Turn[] = [];
  #work = 0;

  constructor(input: TimelineInput, group: readonly HeldCredential[], days: Days, stops: boolean) {
    this.#input = input;
    this.#group = group;
    this.#days = days;
    this.#stops = stops;
  }

  find(): Timeline | "too many" | undefined {
    const start: State = { day: this.#input.asOf, members: new Map(this.#group.map((held) => [held.id, { held, cycle: this.#cycle(this.#input.record, held, this.#input.asOf, "now", this.#input.asOf) }])) };
    const first = this.#numberOf(start);
    for (let state = this.#queue.shift(); state !== undefined; state = this.#queue.shift()) {
      this.#expand(state);
      if (this.#input.over?.()) return undefined;
      if (this.#states.size > MOST_STATES || this.#work > MOST_WORK) return "too many";
    }
    const last = this.#states.get("end");
    return last === undefined ? undefined : this.#timeline({ turns: this.#turns, first, last, cut: this.#days !== "all" });
  }

  /** A state's number; one that is new is looked at later. */
  #numberOf(state: State): number {
    const done = [...state.members.values()].every(({ cycle }) => cycle === undefined);
    const key = done ? "end" : `${state.day} ${[...state.members.values()].map(({ cycle }) => (cycle ? `${cycle.index}` : "-")).join(" ")}`;
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const number = this.#states.size;
    this.#states.set(key, number);
    if (!done) this.#queue.push(state);
    return number;
  }

  #expand(state: State): void {
    const from = this.#numberOf(state);
    const ahead = [...state.members.values()].flatMap(({ cycle }) => (cycle ? [{ cycle, ways: cycle.ways.filter((w) => w.renewOn >= state.day) }] : []));
    const lost = ahead.filter(({ cycle, ways }) => ways.length === 0 && cycle.end < state.day);
    if (lost.length > 0) return this.#stop(state, from, lost.map(({ cycle }) => cycle));
    let turns = 0;
    // Of one day for each, the earliest is the next.
    const next = this.#days === "first" ? ahead.flatMap(({ ways }) => ways.slice(0, 1)).toSorted((a, b) => a.renewOn - b.renewOn)[0] : undefined;
    for (const { cycle, ways } of ahead)
      for (const way of [...(this.#days === "first" ? ways.filter((w) => w === next) : ways), ...this.#beside(state, cycle)]) {
        if (this.#input.over?.() || this.#work > MOST_WORK) return;
        const turn = this.#turn(state, from, way, !ways.includes(way));
        if (turn) turns = this.#turns.push(turn);
      }
    if (turns === 0) this.#stop(state, from, ahead.flatMap(({ cycle, ways }) => (ways.length === 0 ? [cycle] : [])));
  }

  /** Where it may be so, what can no longer be renewed is planned no further. */
  #stop(state: State, from: number, lost: readonly MadeCycle[]): void {
    if (!this.#stops || lost.length === 0) return;
    for (const cycle of lost) this.#say(`${cycle.credential.id} ${cycle.end}`, noWay(this.#input, cycle.judged, cycle));
    const members = new Map([...state.members].map(([id, m]) => [id, m.cycle && lost.includes(m.cycle) ? { ...m, cycle: undefined } : m]));
    this.#turns.push({ from, to: this.#numberOf({ ...state, members }), ways: [], stops: lost.length, next: undefined });
  }

  /** Days on which handing it in would just renew one of the others in time: with the buffer kept, and on the last day. */
  #beside(state: State, cycle: MadeCycle): Way[] {
    if (this.#days === "first") return [];
    const { free, buffer } = this.#input;
    const ends = [...state.members.values()].flatMap(({ cycle: other }) => (other && other !== cycle && other.judged.rules.renewedBy.length > 0 ? [other.end] : []));
    const days = new Set(ends.flatMap((end) => [addDays(end, -buffer), end]).flatMap((day) => (day >= cycle.first && day <= cycle.last ? (lastFree(free, cycle.first, day) ?? []) : [])));
    return [...days].filter((day) => day >= state.day && cycle.ways.every((w) => w.renewOn !== day)).flatMap((day) => this.#wayOn(state, cycle, day) ?? []);
  }

  #wayOn(state: State, cycle: MadeCycle, day: Day): Way | undefined {
    const known = this.#onDays.get(cycle) ?? new Map<string, Way | undefined>();
    this.#onDays.set(cycle, known);
    const key = `in-time ${day}`;
    if (!known.has(key)) known.set(key, this.#onDay(state, cycle, day));
    const way = known.get(key);
    return way && this.#allows(way) ? way : undefined;
  }

  #onDay(state: State, cycle: MadeCycle, day: Day): Way | undefined {
    const way = wayOn({ ...this.#input, record: this.#recordOf(state) }, cycle, "in-time", day, cycle.last);
    return way && (cycle.now ? way : withoutDoubt(way));
  }

  #allows(way: Way): boolean {
    return this.#days === "all" || way.calm || way === way.cycle.ways[0];
  }

  /** Hands one in. `undefined` where what comes of it is not sure, or where it is handed in only for what it would bring, and brings nothing. */
  #turn(state: State, from: number, way: Way, toBring: boolean): Turn | undefined {
    const { rulebooks } = this.#input;
    const cycle = way.cycle as MadeCycle;
    const { id } = cycle.credential;
    const own = state.members.get(id) as Member;
    const next = nextCertificate(rulebooks, this.#recordOf(state), own.held, way.judged, way.renewOn);
    if (!next && cycle.end < this.#input.until) this.#say(`${id} after ${cycle.end}`, noNextEnd(cycle));
    const handed: State = { day: way.renewOn, members: new Map([...state.members, [id, { held: next ?? own.held, cycle: undefined }]]) };
    const brought: Way[] = [];
    const members = new Map(handed.members);
    if (next) {
      const record = this.#recordOf(handed);
      const did = broughtRenewals(rulebooks, record);
      this.#work += this.#group.length ** 2;
      const day = Math.max(addDays(cycle.end, 1), addDays(way.renewOn, 1)) as Day;
      members.set(id, { held: next, cycle: this.#cycle(record, next, day, "own", parseDay(next.renewals?.at(-1)?.ends ?? "") ?? day, way.renewOn) });
      for (const [other, member] of state.members) {
        if (other === id || !member.cycle || way.renewOn > member.cycle.end) continue;
        const is = this.#broughtTo(state, handed, member, way, did);
        if (is === "not sure") return undefined;
        if (!is) continue;
        brought.push(is.way);
        members.set(other, is.after);
      }
    }
    if (toBring && brought.length === 0) return undefined;
    return { from, to: this.#numberOf({ day: way.renewOn, members }), ways: [way, ...brought], stops: 0, next: members.get(id)?.cycle };
  }

  /** What another's renewal does to a credential, by the engine, from the state before it to the one after; `undefined`: nothing. */
  #broughtTo(before: State, handed: State, { held, cycle }: Member, by: Way, did: ReadonlyMap<string, Brought>): { way: Way; after: Member } | "not sure" | undefined {
    const { rulebooks, asOf } = this.#input;
    const { credential, judged } = cycle as MadeCycle;
    // From which of two ends it would run on, nobody knows.
    if (held["expires-on"] !== undefined && judged.cycle.ruleEnd !== undefined) return undefined;
    const paper = held["expires-on"] === undefined ? undefined : { on: formatDay(asOf), ends: formatDay(judged.cycle.end) };
    const now = paper ? withoutPaper(held, paper) : held;
    const members = new Map([...handed.members, [credential.id, { held: now, cycle: undefined }]]);
    const record = this.#recordOf({ ...handed, members });
    const found = heldCycle(rulebooks, record, now, judged.rules, by.renewOn, paper ? undefined : did);
    if (typeof found === "string" || found.basis === "assumed" || found.end < judged.cycle.end) return "not sure";
    if (found.end === judged.cycle.end) return undefined;
    if (!found.broughtBy) return "not sure";
    const made = this.#broughtWay(before, held, cycle as MadeCycle, by, found.end, paper);
    if (!made) return "not sure";
    const day = Math.max(addDays(judged.cycle.end, 1), addDays(by.renewOn, 1)) as Day;
    return { way: made, after: { held: now, cycle: this.#cycle(record, now, day, "brought", found.end, by.renewOn) } };
  }

  #broughtWay(state: State, held: HeldCredential, cycle: MadeCycle, by: Way, ends: Day, paper: NonNullable<Way["brought"]>["paper"]): Way | undefined {
    const { rulebooks, buffer } = this.#input;
    const { credential } = cycle;
    const known = this.#onDays.get(cycle) ?? new Map<string, Way | undefined>();
    this.#onDays.set(cycle, known);
    const key = `brought ${by.key} ${ends}`;
    if (!known.has(key)) {
      // As it is on that day, before the other is renewed: what it costs to hold it is still to be paid.
      const record = this.#recordOf(state);
      const judged = judgeHeld(rulebooks, record, held, credential, credential.rules as Rules, { asOf: by.renewOn, renewOn: by.renewOn }, false);
      const way = typeof judged === "string" || judged.cycle.end !== cycle.end ? undefined : { key: "", cycle, is: "brought" as const, renewOn: by.renewOn, step: undefined, calm: addDays(by.renewOn, buffer) <= cycle.end, judged, fees: feesOf(rulebooks, record, withoutCredit(judged), by.renewOn).filter((f) => f.for === "annual"), brought: { by, ends, paper } };
      known.set(key, way);
    }
    return known.get(key);
  }

  /** The cycle in which a credential is after a renewal; `undefined` where it ends after the horizon or is not known. Cycles that are alike are one. */
  #cycle(record: HolderRecord, held: HeldCredential, day: Day, by: "now" | "own" | "brought", ends: Day, renewedOn?: Day): MadeCycle | undefined {
    const credential = this.#input.rulebooks.credentials.get(held.id) as Credential;
    const rules = credential.rules as Rules;
    const follows = rules.startMoves || rules.earn.rows.some((row) => row.values.some((w) => w.firsts.some((d) => d.anchor === "renewed-on")));
    const key = `${held.id} ${day} ${by} ${ends} ${follows ? (renewedOn ?? "") : ""}`;
    if (!this.#cycles.has(key)) this.#cycles.set(key, this.#make(record, held, credential, rules, day, by === "now"));
    return this.#cycles.get(key);
  }

  #make(record: HolderRecord, held: HeldCredential, credential: Credential, rules: Rules, day: Day, now: boolean): MadeCycle | undefined {
    const input = { ...this.#input, record: withHeld(record, [held]) };
    const judged = judgeHeld(input.rulebooks, input.record, held, credential, rules, { asOf: day }, false);
    if (typeof judged === "string") {
      this.#say(`${credential.id} ${day}`, noCycleAfter(credential, addDays(day, -1)));
      return undefined;
    }
    if (!now && judged.cycle.end > input.until) return undefined;
    const plain: PlannedCycle = { credential, index: this.#cycles.size, start: judged.cycle.start, end: judged.cycle.end, held, ways: [], handedIn: undefined };
    const made: MadeCycle = { ...plain, judged, now, ...inTime(input, judged, plain, day), ways: [] };
    made.ways = waysOf(input, judged, made, day).map((way) => (now ? way : withoutDoubt(way)));
    made.ways = made.ways.filter((way) => this.#allows(way));
    return made;
  }

  #recordOf(state: State): HolderRecord {
    return withHeld(this.#input.record, [...state.members.values()].map(({ held }) => held));
  }

  #say(key: string, point: OpenPoint): void {
    this.#open.set(key, point);
  }

  /** What lies on a way to the end, with cycles and ways called in their order. */
  #timeline(order: RenewalOrder): Timeline {
    // Nothing is let go that need not be.
    const turns = leastBurdened(order.turns, order.first, order.last, (t) => t.stops);
    const whole: RenewalOrder = { ...order, turns };
    const used = [...new Set(turns.flatMap((t) => t.ways))];
    const cycles = this.#group.flatMap(({ id }) => [...new Set(used.map((w) => w.cycle as MadeCycle))].filter((c) => c.credential.id === id).sort((a, b) => a.end - b.end || a.start - b.start || a.index - b.index).map((cycle, index) => Object.assign(cycle, { index, order: whole })));
    for (const cycle of cycles) {
      const own = used.filter((w) => w.cycle === cycle);
      cycle.ways = [...cycle.ways.filter((w) => own.includes(w)), ...own.filter((w) => !cycle.ways.includes(w)).sort((a, b) => a.renewOn - b.renewOn)];
      for (const way of cycle.ways) way.key = keyOf(way);
    }
    // Two may bring it on one day.
    for (const way of used) if (way.brought) way.key = `${way.key} by ${way.brought.by.key}`;
    return { cycles, open: [...this.#open.values()] };
  }
}

/** For which of two cycles credit counts that is done in the days of a late renewal, planned before, judging again shows. */
function withoutDoubt(way: Way): Way {
  return { ...way, judged: { ...way.judged, window: { ...way.judged.window, doubtUntil: undefined } } };
}

function withHeld(record: HolderRecord, held: readonly HeldCredential[]): HolderRecord {
  return { ...record, credentials: record.credentials.map((h) => held.find(({ id }) => id === h.id) ?? h) };
}
