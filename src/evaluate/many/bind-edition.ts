import { BEFORE_ALL, type Day, dayOf } from "../../base/date.ts";
import { selectorDays } from "../../compile/compile-credential.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import type { RawSelector } from "../../record/selector.ts";
import { type Binder, type Cap, type Code, type Judge, MET, UNKNOWN, UNMET } from "../../requirements/kind.ts";
import { sameSelector } from "./same-selector.ts";
import type { Edition } from "../edition.ts";
import type { HolderTable } from "./holder-table.ts";
import { makeSlot, type Slot } from "./slot.ts";

/** An edition bound to one table: selectors have become bits, and requirements functions of numbers. */
export interface BoundEdition {
  edition: Edition;
  caps: readonly Cap[];
  counters: number;
  categoryCounters: number;
  /** Parallel to the edition's requirements; `undefined` asks for nothing. */
  judges: readonly (Judge | undefined)[];
  /** The rules for one profile on one day. */
  slot(profile: number, day: number): Slot;
}

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
    proofs: (test) => Uint8Array.from(table.proofs, (proof): Code => ({ met: MET, unknown: UNKNOWN, unmet: UNMET })[test(proof)] as Code),
    proofProfile: table.proofProfile,
    proofFrom: table.proofFrom,
    proofUntil: table.proofUntil,
  };
  const judges = edition.requirements.map((r) => r.bind(binder));
  const courses = [...rulebooks.courses.values()].flatMap((c) => c.awards.get(edition.credential.body.id)?.units.rows ?? []);
  const selectors = [...edition.caps.map((c) => c.of), ...order.map((o) => o.of), ...categories, ...edition.wants];
  const breaks = Int32Array.from(
    [...new Set([...edition.rules.breakpoints, ...courses.map((r) => r.from), ...selectors.flatMap(selectorDays), ...edition.caps.flatMap((c) => [c.first, c.last + 1])])].filter((d) => d > BEFORE_ALL && d < -BEFORE_ALL),
  ).sort();
  const epochs = breaks.length + 1;
  const slots: (Slot | undefined)[] = Array.from({ length: table.profiles.length * epochs });
  return {
    edition,
    caps: edition.caps,
    counters: order.length,
    categoryCounters: categories.length,
    judges,
    slot(profile, day) {
      let epoch = epochs - 1;
      while (epoch > 0 && (breaks[epoch - 1] as number) > day) epoch--;
      const at = profile * epochs + epoch;
      const found = slots[at];
      if (found) return found;
      const sample = epoch > 0 ? (breaks[epoch - 1] as Day) : epochs > 1 ? (((breaks[0] as number) - 1) as Day) : dayOf(2000, 1, 1);
      return (slots[at] = makeSlot(rulebooks, edition, table, profile, sample, order, categories));
    },
  };
}
