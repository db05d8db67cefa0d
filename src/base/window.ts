import type { Day } from "./date.ts";
import { type AnchorDays, type DayExpression, parseDayExpression, resolveDay } from "./day-expression.ts";

/** A window of days as authored: the latest of `first`, up to and with `last`. */
export interface RawWindow {
  first: string | string[];
  last: string;
}

export interface WindowExpression {
  firsts: DayExpression[];
  last: DayExpression;
}

/** `null` when one of the days is not a day expression. */
export function parseWindow(raw: RawWindow): WindowExpression | null {
  const firsts = (Array.isArray(raw.first) ? raw.first : [raw.first]).map(parseDayExpression);
  const last = parseDayExpression(raw.last);
  return last === null || firsts.some((f) => f === null) ? null : { firsts: firsts as DayExpression[], last };
}

/** The days of the window, both inside. It holds none when `first` lies after `last`. */
export function resolveWindow(window: WindowExpression, days: AnchorDays): { first: Day; last: Day } {
  let first = resolveDay(window.firsts[0] as DayExpression, days);
  for (const expression of window.firsts.slice(1)) first = Math.max(first, resolveDay(expression, days)) as Day;
  return { first, last: resolveDay(window.last, days) };
}
