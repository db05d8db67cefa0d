import { AFTER_ALL, BEFORE_ALL, type Day } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import type { FactRow } from "../base/fact.ts";
import { resolveWindow, type WindowExpression } from "../base/window.ts";
import type { Edition } from "./edition.ts";
import type { Ladder } from "./state.ts";

/**
 * The days on which an activity may be dated. Credit is possible from `first` to `last` and certain from `sureFirst` to `sureLast`; they
 * differ where sources disagree or nobody found the rule.
 */
export interface EarningWindow {
  first: Day;
  last: Day;
  sureFirst: Day;
  sureLast: Day;
  row: FactRow<WindowExpression>;
  /** The cycle began with a late renewal on this day: what is dated up to it may have served the cycle before. */
  doubtUntil?: Day | undefined;
  /** Up to this day the cycle before had its window too: what is dated so served the one or the other. */
  sharedUntil?: Day | undefined;
  /** The last day of the cycle before. */
  endBefore?: Day | undefined;
}

/** The day of a renewal that was made when its cycle had already begun. */
export function lateRenewal(renewedOn: Day | undefined, cycleStart: Day): Day | undefined {
  return renewedOn !== undefined && renewedOn >= cycleStart ? renewedOn : undefined;
}

/** The window of the cycle, or of the step of the late ladder where that has its own. `instead`: days that may hold in the place of `days`. */
export function earningWindow(edition: Pick<Edition, "earn"> & { situation: Pick<Edition["situation"], "pick"> }, ladder: Ladder | undefined, days: AnchorDays, instead: readonly AnchorDays[] = []): EarningWindow {
  const step = ladder?.is === "after" ? undefined : ladder?.step;
  const own = step?.earn && edition.situation.pick(step.earn);
  const cycle = windowOf(edition.earn, days, instead);
  if (!own || own.is === "none") return cycle;
  const until = ladder?.is === "step" ? ladder.until : days["as-of"];
  // Nobody found whether the late step lets you earn more: what is dated in it may count.
  if (own.is === "unknown") return { ...cycle, last: Math.max(cycle.last, until) as Day, row: own };
  // Where nobody knows whether the day still lies on the step, the cycle's own window may be the one that holds.
  return windowOf(ladder?.is === "step" ? own : { ...own, orNone: true }, days, instead, cycle);
}

/** No day, so that beside it none is sure. */
const NEVER = { first: AFTER_ALL, last: BEFORE_ALL, sureFirst: AFTER_ALL, sureLast: BEFORE_ALL };

/** Over all windows that sources name; `otherwise` is what holds for those who say that there is no such rule. */
function windowOf(row: FactRow<WindowExpression>, days: AnchorDays, instead: readonly AnchorDays[], otherwise: Omit<EarningWindow, "row"> = NEVER): EarningWindow {
  if (row.values.length === 0) return { first: Math.max(days["cycle-start"], days["certified-on"]) as Day, last: days["cycle-end"], sureFirst: AFTER_ALL, sureLast: BEFORE_ALL, row };
  const named = [days, ...instead].flatMap((each) => row.values.map((value) => resolveWindow(value, each))).map(({ first, last }) => ({ first, last, sureFirst: first, sureLast: last }));
  const all = row.orNone ? [...named, otherwise] : named;
  return { first: Math.min(...all.map((w) => w.first)) as Day, last: Math.max(...all.map((w) => w.last)) as Day, sureFirst: Math.max(...all.map((w) => w.sureFirst)) as Day, sureLast: Math.min(...all.map((w) => w.sureLast)) as Day, row };
}
