import { BEFORE_ALL, type Day, dayOf, formatDay } from "../../base/date.ts";
import { selectorDays } from "../../compile/compile-credential.ts";
import { conditionTruth } from "../../compile/condition-truth.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import type { Verdict } from "../../base/verdict.ts";
import type { Proof } from "../../record/proof.ts";
import type { RawSelector } from "../../record/selector.ts";
import { type Binder, type Cap, type Code, type Judge, MET, UNKNOWN, UNMET } from "../../requirements/kind.ts";
import { sameSelector } from "./same-selector.ts";
import type { Edition } from "../edition.ts";
import { EpochFinder } from "./epoch-finder.ts";
import type { HolderTable } from "./holder-table.ts";
import { makeSlot, type Slot } from "./slot.ts";

/** A requirement that asks for something, as a function of numbers. */
export interface Asked {
  judge: Judge;
  /** Its place in the rulebook's list. */
  column: number;
  binding: boolean;
  /** To be judged again for another renewal day. */
  again: boolean;
  /** Units that it adds to the total when met. */
  givesLow: number;
  givesHigh: number;
}

/** An edition bound to one table: selectors have become bits, and requirements functions of numbers. */
export interface BoundEdition {
  edition: Edition;
  mayBeExempt: boolean;
  caps: readonly Cap[];
  /** Some cap is by the year, so that room is kept for each year of the window. */
  yearly: boolean;
  counters: number;
  categoryCounters: number;
  /** Those that give units come first, as their units are part of the total. */
  givers: readonly Asked[];
  others: readonly Asked[];
  /** The rules for one profile on one day; made when first asked for, and then at `profile * epochs + finder.on(day)` of `slots`. */
  slot(profile: number, day: number): Slot;
  slots: readonly (Slot | undefined)[];
  epochs: number;
  finder: EpochFinder;
}

/** Selections that one number can hold, a bit for each. */
const MOST_BITS = 31;

/**
 * Binds an edition to a table: every selector gets a counter, every requirement becomes a function of them. Throws a `RangeError` where
 * a credential counts more selections than one number has bits; the explaining road knows no such limit.
 */
export function bindEdition(rulebooks: Rulebooks, edition: Edition, table: HolderTable): BoundEdition {
  // Counter 0 is the total; credit counters and counters of hours share one row of numbers.
  const order: { of: RawSelector; hours: boolean }[] = [{ of: {}, hours: false }];
  const categories: RawSelector[] = [];
  const register = (of: RawSelector, hours: boolean): number => {
    const found = order.findIndex((r) => r.hours === hours && sameSelector(r.of, of));
    return found >= 0 ? found : order.push({ of, hours }) - 1;
  };
  const binder: Binder = {
    counter: (of) => register(of ?? {}, false),
    hours: (of) => register(of, true),
    categories: (of) => {
      const found = categories.findIndex((c) => sameSelector(c, of ?? {}));
      return found >= 0 ? found : categories.push(of ?? {}) - 1;
    },
    proofs: (test, dated) => testProofs(table, test, dated === true),
    proofFrom: table.proofFrom,
    proofUntil: table.proofUntil,
  };
  // Where a card gives units the totals may move with the renewal day too.
  const cardsGive = edition.requirements.some((r) => r.gives !== undefined);
  const asked = edition.requirements.flatMap((r, column): Asked[] => {
    const judge = r.bind(binder);
    return judge ? [{ judge, column, binding: !r.advisory, again: cardsGive || r.followsRenewalDay, givesLow: r.gives?.low ?? 0, givesHigh: r.gives?.high ?? 0 }] : [];
  });
  for (const list of [order, categories, edition.credential.body.categories])
    if (list.length > MOST_BITS) throw new RangeError(`${edition.credential.id} has more than ${MOST_BITS} selections to count, which one number cannot hold`);
  const gives = (a: Asked): boolean => edition.requirements[a.column]?.gives !== undefined;
  const courses = [...rulebooks.courses.values()].flatMap((c) => c.awards.get(edition.credential.body.id)?.units.rows ?? []);
  const selectors = [...edition.caps.map((c) => c.of), ...order.map((o) => o.of), ...categories, ...edition.wants];
  const breaks = Int32Array.from(
    [...new Set([...edition.rules.breakpoints, ...courses.map((r) => r.from), ...selectors.flatMap(selectorDays), ...edition.caps.flatMap((c) => [c.first, c.last + 1])])].filter((d) => d > BEFORE_ALL && d < -BEFORE_ALL),
  ).sort();
  const epochs = breaks.length + 1;
  const finder = new EpochFinder(breaks);
  const slots: (Slot | undefined)[] = Array.from({ length: table.profiles.length * epochs });
  const make = (profile: number, epoch: number): Slot => {
    const sample = epoch > 0 ? (breaks[epoch - 1] as Day) : epochs > 1 ? (((breaks[0] as number) - 1) as Day) : dayOf(2000, 1, 1);
    return makeSlot(rulebooks, edition, table, profile, sample, order, categories);
  };
  return {
    edition,
    mayBeExempt: edition.rules.exemptions.some((e) => e.when && conditionTruth(e.when, edition.situation) === "yes"),
    caps: edition.caps,
    yearly: edition.caps.some((cap) => cap.per === "cycle-year" || cap.per === "calendar-year"),
    counters: order.length,
    categoryCounters: categories.length,
    givers: asked.filter(gives),
    others: asked.filter((a) => !gives(a)),
    slots,
    epochs,
    finder,
    slot(profile, day) {
      const epoch = finder.on(day);
      const at = profile * epochs + epoch;
      return (slots[at] ??= make(profile, epoch));
    },
  };
}

/** Tests each distinct proof once; where the day of issue matters, each single one. */
function testProofs(table: HolderTable, test: (proof: Proof) => Verdict, dated: boolean): { codes: Uint8Array; index: Int32Array } {
  const codeOf = (proof: Proof): Code => ({ met: MET, unknown: UNKNOWN, unmet: UNMET })[test(proof)] as Code;
  if (!dated) return { codes: Uint8Array.from(table.proofs, codeOf), index: table.proofProfile };
  const codes = Uint8Array.from(table.proofFrom, (day, p) => {
    const proof = table.proofs[table.proofProfile[p] as number] as Proof;
    return codeOf({ ...proof, attributes: { ...proof.attributes, on: formatDay(day as Day) } });
  });
  return { codes, index: Int32Array.from(codes.keys()) };
}
