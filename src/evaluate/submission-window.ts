import type { Day } from "../base/date.ts";
import { type AnchorDays, resolveDay } from "../base/day-expression.ts";
import type { FactRow } from "../base/fact.ts";
import type { Submit } from "../compile/rulebook.ts";

/**
 * The first and the last day on which a renewal is surely taken: where sources disagree, the latest first and the earliest last day.
 * `undefined` where nobody found it.
 */
export function submissionWindow(row: FactRow<Submit>, days: AnchorDays): { opens: Day | undefined; closes: Day | undefined } {
  let opens: Day | undefined;
  let closes: Day | undefined;
  for (const value of row.values) {
    const [first, last] = [value.opens && resolveDay(value.opens, days), value.closes && resolveDay(value.closes, days)];
    if (first !== undefined && (opens === undefined || first > opens)) opens = first;
    if (last !== undefined && (closes === undefined || last < closes)) closes = last;
  }
  return { opens, closes };
}
