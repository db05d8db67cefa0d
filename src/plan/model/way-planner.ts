import { type Day, parseDay } from "../../base/date.ts";
import type { AnchorDays } from "../../base/day-expression.ts";
import { parseMillionths } from "../../base/amount.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import type { Credit } from "../../evaluate/credit.ts";
import { inForce } from "../../evaluate/in-force.ts";
import { type SharedNeed, sharedNeed } from "../../evaluate/shared-need.ts";
import { pastCredit } from "../../evaluate/past-credit.ts";
import { proofsOf } from "../../record/proof.ts";
import type { HolderRecord } from "../../record/schema.ts";
import { type Attributes, matches, type RawSelector } from "../../record/selector.ts";
import type { Between, Planner } from "../../requirements/planner.ts";
import { looksBack } from "../../requirements/per.ts";
import { ENDLESS, type Range } from "../../requirements/range.ts";
import type { History } from "../../requirements/stretches.ts";
import { UNSTATED } from "../../requirements/unstated.ts";
import type { Way } from "../timeline/way.ts";
import type { Counts, WayCounter } from "./way-counter.ts";

/** What requirements of one way ask, as counters; what the record has already stands in them. */
export class WayPlanner implements Planner {
  readonly counters: WayCounter[] = [];
  readonly days: AnchorDays;
  readonly history: History;

  readonly rulebooks: Rulebooks;
  readonly record: HolderRecord;
  readonly way: Way;
  readonly kept: ReadonlySet<string>;
  /** What its body asks of somebody with several of its credentials, as they are held on the day of the renewal. */
  readonly shared: SharedNeed | undefined;

  /** `kept`: credentials that the plan keeps in force until the horizon. `held`: every credential as the plan has it on the day of the renewal. */
  constructor(rulebooks: Rulebooks, record: HolderRecord, way: Way, kept: ReadonlySet<string>, held: HolderRecord["credentials"]) {
    const { judged, renewOn } = way;
    this.rulebooks = rulebooks;
    this.record = record;
    this.way = way;
    this.kept = kept;
    this.days = { ...judged.days, "as-of": renewOn, "renewal-day": renewOn };
    this.history = judged.history;
    this.shared = sharedNeed(rulebooks, { ...record, credentials: held }, judged.edition, renewOn);
  }

  credit(id: string, of: RawSelector | undefined, days?: Between): WayCounter {
    const group = this.way.judged.rules.separate.findIndex((list) => list.includes(id));
    return this.#counter({ is: "credit", of, category: undefined, days, group: group === -1 ? undefined : group }, this.#before(of, days, undefined));
  }

  total(_id: string): WayCounter {
    const { carriedIn, edition } = this.way.judged;
    const given = edition.requirements.filter((r) => !r.advisory && r.gives).reduce((sum, r) => sum + (r.gives?.low ?? 0), 0);
    // What later cycles take along is a column of its own.
    return Object.assign(this.#counter({ is: "credit", of: undefined, category: undefined, days: undefined, group: undefined, whose: "all" }, given + (this.way.cycle.index === 0 ? (carriedIn?.credit.low ?? 0) : 0)), { takesCarry: true as const });
  }

  own(): { of: WayCounter; least: number } | undefined {
    const { own } = this.shared ?? {};
    return own && own.high > 0 ? { of: this.#counter({ is: "credit", of: undefined, category: undefined, days: undefined, group: undefined, whose: "own" }, 0), least: own.high } : undefined;
  }

  /** The cycle's own credit, of which what is beyond its need may be carried. */
  surplus(of: RawSelector | undefined, days?: Between): WayCounter {
    return this.#counter({ is: "credit", of, category: undefined, days, group: undefined, whose: "all" }, this.#before(of, days, undefined));
  }

  totalNeed(own: Range): Range {
    const { carriedIn, edition } = this.way.judged;
    const base = this.shared?.total(edition.total ?? own) ?? own;
    const owed = carriedIn?.owed.high ?? 0;
    return { ...base, high: Math.min(ENDLESS, base.high + owed) };
  }

  hours(of: RawSelector, days: Between = { first: this.way.judged.window.sureFirst, last: Math.min(this.way.judged.window.sureLast, this.way.renewOn) as Day }): WayCounter {
    const { crediting, credential } = this.way.judged;
    // Of the time before the cycle too, where a rule looks back to it.
    const counts = (c: Credit): boolean => (c.inside ? !c.otherCycle : c.reason === "before-window" && c.activity.status?.[credential.body.id] !== "rejected");
    const done = crediting.credits.filter((c) => counts(c) && !c.sharedOnly && !c.unsure && c.on >= days.first && c.on <= days.last && matches(of, c.attributes) === "yes");
    return this.#counter({ is: "hours", of, days }, done.reduce((sum, c) => sum + (c.activity.hours === undefined ? 0 : (parseMillionths(c.activity.hours) ?? 0)), 0));
  }

  categories(of: RawSelector | undefined, days?: Between): WayCounter[] {
    return this.way.judged.credential.body.categories.map((category) => this.#counter({ is: "credit", of, category, days, group: undefined }, this.#before(of, days, category)));
  }

  cards(card: string, name: string, does: (attributes: Attributes, issued: Day, until: Day) => boolean): WayCounter {
    const there = proofsOf(this.record).filter(({ proof, from, until }) => {
      const issued = parseDay(from);
      return proof.is === "card" && proof.what === card && issued !== null && issued <= this.way.renewOn && does(proof.attributes, issued, until === undefined ? (UNSTATED as Day) : (parseDay(until) ?? (UNSTATED as Day)));
    });
    return this.#counter({ is: "card", card, name, does }, there.length);
  }

  statements(statement: string, days: Between): WayCounter {
    const made = (this.record.attestations ?? []).filter((a) => a.statement === statement && inside(a.on, days));
    return this.#counter({ is: "statement", statement, days }, made.length);
  }

  exams(exams: readonly string[], windows: readonly Between[]): WayCounter {
    const passed = (this.record.exams ?? []).filter((e) => e.passed && exams.includes(e.exam) && windows.every((w) => inside(e.on, w)));
    return this.#counter({ is: "exam", exams, windows }, passed.length);
  }

  inForce(credentials: readonly string[], days: readonly Day[]): WayCounter {
    const is = credentials.filter((id) => this.kept.has(id) || days.every((day) => inForce(this.rulebooks, this.record, id, day, this.way.renewOn).is === "yes"));
    return this.#counter({ is: "in-force", credentials }, is.length);
  }

  /** What the record surely has of the days before the cycle, where a rule looks back to them. What a limit that looks back lies on is left out: how much of it that left is not reckoned here. */
  #before(of: RawSelector | undefined, days: Between | undefined, category: string | undefined): number {
    const { crediting, edition, window } = this.way.judged;
    if (!days || days.first >= window.first) return 0;
    const past = pastCredit(crediting.credits, edition).filter((c) => c.on < window.first && c.on >= days.first && c.on <= days.last && (of === undefined || matches(of, c.attributes) === "yes") && (category === undefined || c.attributes.category === category));
    return past.filter((c) => edition.caps.every((cap) => !looksBack(cap.per) || matches(cap.of, c.attributes) === "no")).reduce((sum, c) => sum + c.low, 0);
  }

  #counter(counts: Counts, fixed: number): WayCounter {
    const made = { counter: `${this.way.key} ${this.counters.length}`, counts, fixed };
    this.counters.push(made);
    return made;
  }
}

function inside(text: string, { first, last }: Between): boolean {
  const day = parseDay(text);
  return day !== null && day >= first && day <= last;
}
