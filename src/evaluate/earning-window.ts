import type { Day } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import type { FactRow } from "../base/fact.ts";
import { resolveWindow, type WindowExpression } from "../base/window.ts";
import type { Edition } from "./edition.ts";
import type { Ladder } from "./state.ts";

/** The days on which an activity may be dated. `sure` is false when nobody found the rule, or sources disagree: nothing is then certain to count. */
export interface EarningWindow {
  first: Day;
  last: Day;
  sure: boolean;
  row: FactRow<WindowExpression>;
}

/** The window of the cycle, or of the step of the late ladder where that has its own. */
export function earningWindow(edition: Edition, ladder: Ladder | undefined, days: AnchorDays): EarningWindow {
  const own = ladder?.is === "step" && ladder.step.earn ? edition.situation.pick(ladder.step.earn) : undefined;
  const row = own && own.values.length > 0 ? own : edition.earn;
  if (row.values.length === 0) return { first: Math.max(days["cycle-start"], days["certified-on"]) as Day, last: days["cycle-end"], sure: false, row };
  let [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const value of row.values) {
    const window = resolveWindow(value, days);
    [first, last] = [Math.max(first, window.first), Math.min(last, window.last)];
  }
  return { first: first as Day, last: last as Day, sure: row.is === "value", row };
}
