import type { Day } from "../../base/date.ts";
import { formatDay } from "../../base/date.ts";
import { rowOn } from "../../base/fact.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { activityAttributes } from "../../evaluate/activity-attributes.ts";
import { yearOf } from "../../evaluate/allocate/cap-rooms.ts";
import type { AwardContext } from "../../evaluate/award-amount.ts";
import type { Credit } from "../../evaluate/credit.ts";
import { earlierDeliveries } from "../../evaluate/earlier-deliveries.ts";
import { forOneOnly, poolOf, sharingUnsure } from "../../evaluate/shared-elsewhere.ts";
import { ownOf } from "../../evaluate/shared-need.ts";
import { worthOf } from "../../evaluate/worth.ts";
import type { Activity, HolderRecord } from "../../record/schema.ts";
import { type Attributes, matches, type RawSelector } from "../../record/selector.ts";
import type { Cap } from "../../requirements/kind.ts";
import { isOnOne, looksBack } from "../../requirements/per.ts";
import { ENDLESS } from "../../requirements/range.ts";
import type { Slot } from "../timeline/slots.ts";
import type { Way } from "../timeline/way.ts";
import { Repeats } from "./repeats.ts";
import type { Candidate } from "./candidate.ts";
import type { Asked } from "./asked.ts";
import type { Counts } from "./way-counter.ts";

/** What one thing gives for one way: how many sure steps, to which counters, and under which limits. */
export interface Gain {
  steps: number;
  /** Places in the planner's list of counters. */
  counters: readonly number[];
  /** Counters of which it serves one alone, by group. */
  groups: ReadonlyMap<number, readonly number[]>;
  rooms: readonly Room[];
}

/** What shares one limit in the model. */
export interface Room {
  key: string;
  limit: number;
  /** It limits how often, not how much. */
  uses: boolean;
  /** What lies under it counts there as a whole or not at all. */
  whole: boolean;
}

/** For whom of several that share a total a credit is: for this one alone, for another, or for this one and perhaps others. */
type Whom = "own" | "other" | "this";

/** What an option is worth for a way, and the award that may be used so often only. */
interface Weighed {
  steps: number;
  attributes: Attributes;
  whom: Whom;
  /** At which event it is, where that is stated. */
  event: string | undefined;
  uses: Room | undefined;
  /** It counts, or may, or waits for the body. */
  may: boolean;
  /** What comes of it, as of all that is like it. */
  alike?: Alike;
}

/** What comes of things that differ in nothing that a rule asks about, in each slot; where days make no difference, in any. */
interface Alike {
  bySlot: Map<number, Gain | undefined>;
}

/** Where days make no difference. */
const ANY = -1;

/** What things give for one way. Remembers what it was asked, as many options are alike. */
export class Gains {
  readonly way: Way;
  readonly #rulebooks: Rulebooks;
  readonly #record: HolderRecord;
  readonly #asked: Asked;
  readonly #context: AwardContext;
  readonly #unsure: boolean;
  /** Those that share a total with this one. */
  readonly #pool: readonly string[];
  readonly #refused: ReadonlySet<string>;
  readonly #waiver: RawSelector | undefined;
  readonly #worths = new Map<Candidate, Map<number, Weighed>>();
  readonly #rows = new Map<Day, number>();
  readonly #likes = new Map<string, Alike>();
  readonly #repeats: Repeats;
  readonly #same = new Map<string, Gain>();
  readonly #rooms = new Map<string, Room>();
  #byDay: boolean | undefined;
  #lookBack: readonly number[] | undefined;

  /** `refused`: options that the engine did not credit for the way as they seemed to be. `waiver`: what all that counts has to be of, for the fee to be waived. */
  constructor(rulebooks: Rulebooks, record: HolderRecord, asked: Asked, refused: ReadonlySet<string>, waiver: RawSelector | undefined) {
    this.#refused = refused;
    this.#waiver = waiver;
    const { way } = asked;
    const { edition, crediting, credential } = way.judged;
    this.way = way;
    this.#rulebooks = rulebooks;
    this.#record = record;
    this.#asked = asked;
    const seen = crediting.credits.map((c) => ({ activity: c.activity, on: c.on, course: undefined, attributes: c.attributes }));
    this.#context = { edition, unitOf: (id) => rulebooks.bodies.get(id)?.unit, earlier: (award, activity) => earlierDeliveries(award, activity, seen, credential.body.id, way.renewOn) };
    this.#unsure = sharingUnsure(rulebooks, record, credential, way.renewOn);
    this.#pool = poolOf(rulebooks, record, credential, way.renewOn);
    this.#repeats = new Repeats(rulebooks, record, way);
  }

  /** What an option gives when it is finished in a slot; `undefined`: nothing that is sure. */
  of(candidate: Candidate, slot: Slot, on: Day): Gain | undefined {
    const { edition } = this.way.judged;
    const { cycle } = this.way;
    // Asked late: what is carried adds counters of its own.
    this.#byDay ??= this.#asked.planner.counters.some(({ counts }) => counts.is === "credit" && counts.days !== undefined) || edition.caps.some((c) => c.per === "cycle-year" || c.per === "calendar-year" || c.first > cycle.start || c.last < cycle.end);
    if (this.#refused.size > 0 && this.#refused.has(`${candidate.option.id} ${this.way.key}`)) return undefined;
    const worth = this.#worth(candidate, on);
    if (worth.steps === 0) return undefined;
    worth.alike ??= this.#alikeTo(worth);
    const { bySlot } = worth.alike;
    const index = this.#byDay ? slot.index : ANY;
    if (!bySlot.has(index)) bySlot.set(index, this.#gain(worth.steps, worth.attributes, worth.whom, on, worth.uses, (cap) => this.leftFor(cap, worth.event)));
    return bySlot.get(index);
  }

  #alikeTo({ steps, whom, event, attributes, uses }: Weighed): Alike {
    const { category, kind, delivery, provider, role, course, grade, tags } = attributes;
    const key = [steps, whom, event, category, kind, delivery, provider, role, course, grade, tags.join(","), uses?.key].join("\n");
    const known = this.#likes.get(key) ?? { bySlot: new Map() };
    this.#likes.set(key, known);
    return known;
  }

  /** Does any rule of the cycle count what was finished before it? */
  looksBack(): boolean {
    // Asked late: what is carried adds counters of its own.
    this.#lookBack ??= this.#asked.planner.counters.flatMap(({ counts }, i) => (counts.is === "credit" && counts.group === undefined && counts.days && counts.days.first < this.way.judged.window.first ? [i] : []));
    return this.#lookBack.length > 0;
  }

  /** What an option that is finished before the cycle gives for rules that look back to it. Nothing is sure of what a limit lies on: how much that leaves is not reckoned here. */
  before(candidate: Candidate, on: Day): Gain | undefined {
    const { edition, window } = this.way.judged;
    if (!this.looksBack() || on >= window.first || this.#refused.has(`${candidate.option.id} ${this.way.key}`)) return undefined;
    const { steps, attributes, whom, uses } = this.#worth(candidate, on);
    if (steps === 0 || uses || edition.caps.some((cap) => matches(cap.of, attributes) !== "no" && !(cap.per === "activity" && cap.limit.low >= steps))) return undefined;
    const counters = (this.#lookBack ?? []).filter((i) => {
      const counts = this.#asked.planner.counters[i]?.counts;
      return counts?.is === "credit" && this.#counts(counts, attributes, whom, on);
    });
    return counters.length === 0 ? undefined : this.#sameAs({ steps, counters, groups: new Map(), rooms: [] });
  }

  /** What something of the record gives, before limits. */
  ofDone(credit: Credit): Gain | undefined {
    // What limits took that have no row of their own stays taken.
    const { caps } = this.way.judged.edition;
    const before = credit.low + credit.trimmed.filter((t) => caps.some((cap) => cap.id === t.cap && !isOnOne(cap.per))).reduce((sum, t) => sum + t.by, 0);
    return before === 0 ? undefined : this.#gain(before, credit.attributes, credit.sharedOnly ? "other" : this.#whom(credit), credit.on, undefined, (cap) => cap.limit.low);
  }

  #whom(credit: { activity: Pick<Activity, "for"> }): Whom {
    return ownOf(credit, this.way.cycle.credential.id, this.#pool) === "yes" ? "own" : "this";
  }

  /** What a limit for each activity, event or content leaves for one that is planned: what was done at its event, and what states no event and may have been at it, has used it. */
  leftFor(cap: Cap, event: string | undefined): number {
    if (cap.per !== "event") return cap.limit.low;
    const done = this.way.judged.crediting.credits.filter((c) => c.inside && (c.activity.event === undefined || c.activity.event === event) && c.on >= cap.first && c.on <= cap.last && matches(cap.of, c.attributes) !== "no");
    return done.reduce((left, c) => Math.max(0, left - c.low), cap.limit.low);
  }

  #gain(worth: number, attributes: Attributes, whom: Whom, on: Day, uses: Room | undefined, leftFor: (cap: Cap) => number): Gain | undefined {
    const { edition } = this.way.judged;
    let steps = worth;
    const rooms: Room[] = uses ? [uses] : [];
    for (const [index, cap] of edition.caps.entries()) {
      if (cap.derived || cap.limit.low >= ENDLESS || on < cap.first || on > cap.last || matches(cap.of, attributes) === "no") continue;
      if (isOnOne(cap.per)) {
        const left = leftFor(cap);
        if (steps > left) steps = cap.whole ? 0 : left;
        continue;
      }
      rooms.push(this.#room(cap, index, on));
    }
    if (steps === 0 || rooms.some((r) => r.limit === 0)) return undefined;
    const counters: number[] = [];
    const groups = new Map<number, number[]>();
    this.#asked.planner.counters.forEach(({ counts }, i) => {
      if (counts.is !== "credit" || !this.#counts(counts, attributes, whom, on)) return;
      if (counts.group === undefined) counters.push(i);
      else groups.set(counts.group, [...(groups.get(counts.group) ?? []), i]);
    });
    return this.#sameAs({ steps, counters, groups, rooms });
  }

  #counts({ of, category, days, whose }: Extract<Counts, { is: "credit" }>, attributes: Attributes, whom: Whom, on: Day): boolean {
    if (whose === "own" ? whom !== "own" : whom === "other" && whose !== "all") return false;
    if (days && (on < days.first || on > days.last)) return false;
    return (category === undefined || category === attributes.category) && (of === undefined || matches(of, attributes) === "yes");
  }

  /** What is the same is one object, so that days which make no difference are seen to make none. */
  #sameAs(gain: Gain): Gain {
    const same = `${gain.steps}|${gain.counters.join(",")}|${[...gain.groups].map(([g, c]) => `${g}:${c.join(",")}`).join(";")}|${gain.rooms.map((r) => r.key).join(",")}`;
    const known = this.#same.get(same) ?? gain;
    this.#same.set(same, known);
    return known;
  }

  #room(cap: Cap, index: number, on: Day): Room {
    const { edition, credential } = this.way.judged;
    const beyond = looksBack(cap.per);
    const year = cap.per === "calendar-year" || cap.per === "cycle-year" ? yearOf(cap.per, on, edition) : "";
    const key = `${beyond ? credential.id : this.way.key} ${cap.id} ${index} ${year}`;
    const known = this.#rooms.get(key);
    if (known) return known;
    const room = { key, limit: Math.max(0, cap.limit.low - (beyond ? this.#usedBefore(cap, year) : 0)), uses: false, whole: cap.whole };
    this.#rooms.set(key, room);
    return room;
  }

  /** What may have been used of a limit that reaches beyond the cycle: at most everything that it lies on. */
  #usedBefore(cap: Cap, year: number | ""): number {
    const { crediting, window, edition } = this.way.judged;
    const before = crediting.credits.filter((c) => c.on < window.first && c.reason !== "rejected" && c.reason !== "before-certification" && matches(cap.of, c.attributes) !== "no" && (year === "" || yearOf(cap.per, c.on, edition) === year));
    return before.reduce((sum, c) => Math.min(ENDLESS, sum + (cap.whole && c.worth.low > cap.limit.high ? 0 : c.worth.high)), 0);
  }

  #worth(candidate: Candidate, on: Day): Weighed {
    const row = this.#rowOf(on);
    const byRow = this.#worths.get(candidate) ?? new Map<number, Weighed>();
    this.#worths.set(candidate, byRow);
    const known = byRow.get(row);
    if (known) return known;
    const found = this.#weigh({ ...candidate.activity, ref: "planned", on: formatDay(on) }, on);
    byRow.set(row, found);
    return found;
  }

  /** The day on which the rows that hold on this one began: between two such days nothing is worth anything else. */
  #rowOf(on: Day): number {
    const known = this.#rows.get(on) ?? this.way.judged.rules.breakpoints.findLast((day) => day <= on) ?? 0;
    this.#rows.set(on, known);
    return known;
  }

  #weigh(activity: Activity, on: Day): Weighed {
    const { credential, edition } = this.way.judged;
    const body = credential.body.id;
    const course = activity.course === undefined ? undefined : this.#rulebooks.courses.get(activity.course);
    const attributes = activityAttributes(this.#rulebooks, credential.body, activity, course, on);
    const elsewhere = activity.for !== undefined && !activity.for.includes(credential.id);
    const whom = elsewhere ? "other" : this.#whom({ activity });
    const { event } = activity;
    const nothing = { steps: 0, attributes, whom, event, uses: undefined, may: false };
    if (elsewhere && !activity.for?.some((id) => this.#pool.includes(id))) return nothing;
    if (activity.status?.[body] === "rejected") return nothing;
    const worth = worthOf(activity, on, attributes, this.#context, course);
    const may = worth.pending || worth.high > 0;
    if ((this.#unsure && !forOneOnly(this.#rulebooks, this.#record, credential, activity)) || this.#repeats.repeats(activity, on) || worth.pending || worth.low === 0) return { ...nothing, may };
    const limited = worth.awards.find((a) => a.award.times);
    if (!limited?.award.times) return { steps: worth.low, attributes, whom, event, uses: undefined, may };
    const row = limited.award.by === "activity" ? rowOn(limited.award.times, on) : edition.situation.pick(limited.award.times, limited.award.by);
    if (row.is === "none") return { steps: worth.low, attributes, whom, event, uses: undefined, may };
    // What was used before the cycle is used up where it may be used so often for good.
    const ever = row.values.some((v) => v.per === "ever");
    const used = this.way.judged.crediting.credits.filter((c) => (ever ? c.activity.status?.[body] !== "rejected" : c.inside && c.high > 0) && c.worth.awards.some((a) => a.award === limited.award)).length;
    const most = row.values.length === 0 ? 0 : Math.min(...row.values.map((v) => v.most));
    return { steps: worth.low, attributes, whom, event, uses: { key: `${ever ? credential.id : this.way.key} uses ${limited.award.id}`, limit: Math.max(0, most - used), uses: true, whole: true }, may };
  }

  /** Would the option keep the fee from being waived: may it count, without surely being of what waives it? */
  spoils(candidate: Candidate, on: Day): boolean {
    if (this.#waiver === undefined) return false;
    const { may, attributes } = this.#worth(candidate, on);
    return may && matches(this.#waiver, attributes) !== "yes";
  }

  /** Does the same surely count again in another cycle? */
  mayRepeat(candidate: Candidate, on: Day): boolean {
    return this.#repeats.mayRepeat({ ...candidate.activity, ref: "planned", on: formatDay(on) }, on);
  }
}
