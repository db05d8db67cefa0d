import { type Fact, type FactRow, rowOn } from "../base/fact.ts";
import type { Multiplier } from "../compile/award.ts";
import { ENDLESS, type Range } from "../requirements/range.ts";
import type { Credit } from "./credit.ts";
import type { Edition } from "./edition.ts";
import { times } from "./multiplier.ts";

const ONCE = 1_000_000;

/**
 * Multiplies the first units that an award gives in a cycle, by date. What may have been multiplied before it leaves less that is sure to be;
 * what surely was leaves less that is possible. Changes the credits, which are in the order of dates.
 */
export function multiplyFirstUnits(credits: readonly Credit[], edition: Edition): void {
  const used = new Map<string, { low: number; high: number }>();
  for (const credit of credits)
    for (const { award } of credit.worth.awards) {
      if (credit.high === 0 || !award.multiplier) continue;
      const row = rowFor(award.multiplier, award.by, credit, edition);
      const limited = row.values.flatMap((m) => (m.firstUnits ? [{ times: m.times, units: edition.situation.range({ ...row, is: "value", orNone: false, values: [m.firstUnits] }, 0) }] : []));
      if (limited.length === 0) continue;
      const before = used.get(award.id) ?? { low: 0, high: 0 };
      used.set(award.id, { low: before.low + credit.low, high: Math.min(ENDLESS, before.high + credit.high) });
      const sure = credit.worth.only?.award === award && !row.orNone && limited.length === row.values.length;
      const extra = limited.map((m) =>
        m.times >= ONCE
          ? { low: sure ? more(credit.low, m.times, m.units.low - before.high) : 0, high: more(credit.high, m.times, m.units.high - before.low) }
          : { low: -less(credit.low, m.times, m.units.high - before.low), high: sure ? -less(credit.high, m.times, m.units.low - before.high) : 0 },
      );
      credit.low += Math.min(...extra.map((e) => e.low));
      credit.high = Math.min(ENDLESS, credit.high + Math.max(...extra.map((e) => e.high)));
      const counted = extra.some((e) => e.high !== 0 || e.low !== 0) ? ` The first units of a cycle count ${limited.map((m) => m.times / ONCE).join(" or ")} times.` : "";
      credit.worth = { ...credit.worth, low: Math.max(credit.low, credit.worth.low + Math.min(0, ...extra.map((e) => e.low))), high: Math.max(credit.high, credit.worth.high + Math.min(0, ...extra.map((e) => e.high))), says: `${credit.worth.says}${counted}` };
    }
}

function rowFor(fact: Fact<Multiplier>, by: Parameters<Edition["situation"]["pick"]>[1], credit: Credit, edition: Edition): FactRow<Multiplier> {
  return by === "activity" ? rowOn(fact, credit.on) : edition.situation.pick(fact, by);
}

/** What multiplying by less than one takes from so much of the steps as may be among the first. */
function less(steps: number, by: number, room: Range["low"]): number {
  const first = Math.max(0, Math.min(steps, room));
  return first - times(first, by);
}

/** What multiplying adds to so much of the steps as there is room for. */
function more(steps: number, by: number, room: Range["low"]): number {
  return times(Math.max(0, Math.min(steps, room)), Math.max(0, by - ONCE));
}
