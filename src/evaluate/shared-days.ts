import type { Day } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import type { Rules } from "../compile/rulebook.ts";
import { earningWindow } from "./earning-window.ts";
import { rowPicker } from "./edition.ts";

/**
 * The last day of this cycle that the cycle before may have used as well, where the earning window is longer than the cycle; `undefined` when there is none. Which of the two a
 * day serves is the holder's choice, and what served the one before is gone.
 */
export function sharedUntil(rules: Rules, before: { start: Day; end: Day } | undefined, certifiedOn: Day): Day | undefined {
  if (!before || before.end < certifiedOn) return undefined;
  const days: AnchorDays = { "cycle-start": before.start, "cycle-end": before.end, "certified-on": certifiedOn, "renewal-day": before.end, "as-of": before.end };
  const pick = rowPicker(rules, { days, submission: before.end });
  const { last } = earningWindow({ earn: pick(rules.earn), situation: { pick } }, undefined, days);
  return last > before.end ? last : undefined;
}
