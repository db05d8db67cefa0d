import { addDays, type Day } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import type { Rules } from "../compile/rulebook.ts";
import type { Cycle } from "./cycle.ts";
import { earningWindow } from "./earning-window.ts";
import { rowPicker } from "./edition.ts";

/**
 * The last day of this cycle's earning window that the cycle before may have used as well: its own window is longer than it, or the body gave it
 * more time, or what this one may take of it may have been carried as well. `undefined` when there is none. Which of the two a day serves is the holder's choice, and what served the one before is gone. After
 * the day of a listed renewal nothing can have served it any more. `first`: the first day of this cycle's window.
 */
export function sharedUntil(rules: Rules, cycle: Pick<Cycle, "start" | "before" | "renewedOn">, first: Day, certifiedOn: Day): Day | undefined {
  const before = cycle.before.at(-1);
  if (!before || before.end < certifiedOn) return undefined;
  // Where this cycle begins early, the one before ended with it; only more time that was granted lets the two overlap.
  const end = before.moved ? before.end : (Math.min(before.end, addDays(cycle.start, -1)) as Day);
  const days: AnchorDays = { "cycle-start": before.start, "cycle-end": end, "certified-on": certifiedOn, "renewal-day": end, "as-of": end };
  const pick = rowPicker(rules, { days, submission: end });
  const { last } = earningWindow({ earn: pick(rules.earn), situation: { pick } }, undefined, days);
  // A window that reaches back on purpose counts the same days for two cycles; what is carried must not count a third way.
  if (last <= end && !before.moved && pick(rules.carry).values.length === 0) return undefined;
  const until = last > end ? last : (Math.min(last, cycle.renewedOn ?? last) as Day);
  return until >= first ? until : undefined;
}
