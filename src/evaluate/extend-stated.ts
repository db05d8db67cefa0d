import { cycleEnd } from "../base/cycle-end.ts";
import { addDays, addMonths, type Day } from "../base/date.ts";
import type { Rules } from "../compile/rulebook.ts";
import type { Grant } from "../record/schema.ts";
import type { Cycle } from "./cycle.ts";
import { cycleRows } from "./cycle-rows.ts";
import { type Extension, extensionOf } from "./extension.ts";

/** A paper's day may lie up to a month from the round number of months: ends fall on the last day of a month. */
const NEAR = 31;

/** What a grant does to a cycle whose end only the paper names. `extensionUnsure`: whether the paper shows the later end already cannot be told. */
export interface ExtendedCycle extends Cycle {
  extension?: Extension | undefined;
  extensionUnsure?: true | undefined;
}

/**
 * More time, on a cycle whose end only the holder's paper names. The paper may show the end before the grant, which is then moved, or the one after, which is not moved
 * again and makes the cycle that much longer at its beginning. Which one follows from the first day of the cycle, counted in whole lengths: `began`, where the record
 * tells it, else the certification. Where it fits neither, nothing is moved, and it is unsure.
 */
export function extendStated(rules: Rules, grants: readonly Grant[], cycle: Cycle, began: Day | undefined, certifiedOn: Day, asOf: Day, word: (fact: string) => string | undefined): ExtendedCycle {
  const rows = cycleRows(rules, word);
  const [length] = rows.months(cycle.end).values;
  const [way] = rows.runs(cycle.end).values;
  if (length === undefined) return cycle;
  const next = (end: Day): Cycle["next"] => ({ start: addDays(end, 1), end: addMonths(end, length) });
  let touched = extensionOf(rules, grants, cycle, asOf) !== undefined;
  for (let first = began ?? certifiedOn, n = 1; first <= cycle.end; first = addMonths(certifiedOn, n++ * length)) {
    const anniversary = addMonths(first, length);
    const end = way?.is === "stated" && way.ends !== undefined ? cycleEnd(way.ends, anniversary) : addDays(anniversary, -1);
    const moved = extensionOf(rules, grants, { start: first, end }, asOf);
    if (moved && Math.abs(end - cycle.end) <= NEAR) {
      const extension = extensionOf(rules, grants, cycle, asOf) ?? moved;
      return { ...cycle, end: extension.end, gridEnd: cycle.end, next: next(cycle.end), extension, why: [...cycle.why, extension.row] };
    }
    if (moved && Math.abs(moved.end - cycle.end) <= NEAR) {
      const gridEnd = (cycle.end - (moved.end - end)) as Day;
      const start = Math.min(cycle.start, Math.max(certifiedOn, moved.end === cycle.end ? first : addMonths(addDays(gridEnd, 1), -length))) as Day;
      return { ...cycle, start, gridEnd, before: cycle.before.filter((s) => s.end < start), next: next(gridEnd), extension: { ...moved, end: cycle.end }, why: [...cycle.why, moved.row] };
    }
    touched ||= moved !== undefined;
    if (began !== undefined) break;
  }
  return touched ? { ...cycle, extensionUnsure: true } : cycle;
}
