import { addDays, addMonths, AFTER_ALL, BEFORE_ALL, calendarOf, type Day, dayOf } from "../../base/date.ts";
import type { Truth } from "../../base/truth.ts";
import type { Question } from "../../base/verdict.ts";
import type { Per } from "../../requirements/per.ts";
import type { CapTime } from "./cap-time.ts";

/** Days that share one limit which is not the cycle's. */
export interface CapStretch {
  /** Days that may belong to it; both ends are inside. */
  first: Day;
  last: Day;
  /** Does credit of that day belong to it? */
  has(on: Day): Truth;
  /** Stretches of the same rule overlap: what an earlier one left is not left for certain. */
  rolls: boolean;
  /** Which days these are is not known: what was used of the limit is not either. */
  unknown: boolean;
  questions: readonly Question[];
}

/** The stretches of a limit that reaches beyond the cycle, for credit of these days. `days`: every day on which there is any, in the cycle and before. */
export function capStretches(per: Per, days: readonly Day[], time: CapTime): CapStretch[] {
  const { window, history, cycleStart, cycleEnd } = time;
  if (per === "ever") return [{ first: BEFORE_ALL, last: window.last, has: () => "yes", rolls: false, unknown: false, questions: [] }];
  if (per === "calendar-year")
    return [...new Set(days.map((day) => calendarOf(day).year))].map((year): CapStretch => {
      const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
      return { first, last, has: (on) => (on >= first && on <= last ? "yes" : "no"), rolls: false, unknown: false, questions: [] };
    });
  if (typeof per !== "object") return [];
  if ("months" in per)
    return [...new Set(days)].map((last): CapStretch => {
      const first = addDays(addMonths(last, -per.months), 1);
      return { first, last, has: (on) => (on >= first && on <= last ? "yes" : "no"), rolls: true, unknown: false, questions: [] };
    });
  if ("renewals" in per) {
    const { starts } = history;
    const before = starts?.[Math.min(per.renewals - 2, starts.length - 1)] ?? cycleStart;
    // Credit of a cycle may be dated before it begins, as it may be in this one.
    const first = starts === undefined ? BEFORE_ALL : addDays(before, Math.min(0, window.first - cycleStart));
    const ask: Question = { id: `credentials:${time.credential}:renewals`, says: "When did you renew so far, and which end dates did that bring?", answer: `credentials.${time.credential}.renewals`, credential: time.credential };
    return [{ first, last: Math.max(window.last, cycleEnd) as Day, has: (on) => (on >= first ? "yes" : "no"), rolls: true, unknown: false, questions: starts === undefined ? [ask] : [] }];
  }
  const clock = time.clocks.get(per.clock);
  const periods = clock?.periods;
  if (!periods || periods.length === 0) return [{ first: BEFORE_ALL, last: AFTER_ALL, has: () => "unknown", rolls: true, unknown: true, questions: clock?.questions ?? [] }];
  // A day that may be credited to two periods, or to none for certain, perhaps belongs to each of them.
  const mayBeIn = (on: Day) => periods.filter((p, i) => (on >= p.start && on <= p.end) || (on >= p.first && on <= p.last) || (i === 0 && on < p.start));
  return periods.map((period): CapStretch => ({
    first: Math.min(period.start, period.first) as Day,
    last: Math.max(period.end, period.last) as Day,
    has: (on) => {
      const may = mayBeIn(on);
      if (!may.includes(period)) return "no";
      return may.length === 1 && period.sure && on >= period.first && on <= period.last ? "yes" : "unknown";
    },
    rolls: false,
    unknown: false,
    questions: clock?.questions ?? [],
  }));
}
