import type { FactRow } from "../base/fact.ts";
import type { Multiplier } from "../compile/award.ts";

/** How often the same content was delivered before, as far as it is sure and as far as it may be. */
export interface Earlier {
  sure: number;
  possible: number;
}

/** By what an amount is multiplied, in millionths. `high` has no end where nobody found it. */
export interface Factor {
  low: number;
  high: number;
  /** Whether it is a first delivery is not known. */
  open: boolean;
}

const ONCE = 1_000_000;

/** The factor for an activity that stands in this place among the deliveries of its content. What goes by the first units of a cycle is not in it. */
export function factorOf(row: FactRow<Multiplier> | undefined, earlier: () => Earlier): Factor {
  if (!row || row.is === "none") return { low: ONCE, high: ONCE, open: false };
  if (row.is === "unknown") return { low: 0, high: Infinity, open: false };
  const before = row.values.some((m) => m.first !== undefined) ? earlier() : { sure: 0, possible: 0 };
  const all = row.values.flatMap((m) => {
    if (m.firstUnits) return [ONCE];
    if (m.first === undefined || before.possible < m.first) return [m.times];
    return before.sure >= m.first ? [ONCE] : [m.times, ONCE];
  });
  if (row.orNone) all.push(ONCE);
  return { low: Math.min(...all), high: Math.max(...all), open: row.values.some((m) => m.first !== undefined && before.sure < m.first && before.possible >= m.first) };
}

/** The amount times the factor, down to a whole step. */
export function times(steps: number, millionths: number): number {
  return millionths === Infinity ? Infinity : Math.floor((steps * millionths) / ONCE);
}
