import { weakest } from "../base/confidence.ts";
import type { Day } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import { rowOn } from "../base/fact.ts";
import type { Question } from "../base/verdict.ts";
import { resolveWindow } from "../base/window.ts";
import type { Clock } from "../compile/rulebook.ts";
import type { ClockDays, ClockPeriod } from "../requirements/clock-days.ts";
import { cyclesFrom, type Span } from "./cycle.ts";
import { cycleRows } from "./cycle-rows.ts";

/**
 * The periods of each clock of a credential that touch the cycle: they run from the certification, or from an end of their own, whatever is renewed
 * meanwhile. `asks`: how to ask for a fact that decides how one runs.
 */
export function clocksIn(clocks: readonly Clock[], cycle: Span, certifiedOn: Day, asOf: Day, word: (fact: string) => string | undefined, ask: (fact: string) => Question): ReadonlyMap<string, ClockDays> {
  return new Map(clocks.map((clock) => [clock.id, daysOf(clock, cycle, certifiedOn, asOf, word, ask)]));
}

function daysOf(clock: Clock, cycle: Span, certifiedOn: Day, asOf: Day, word: (fact: string) => string | undefined, ask: (fact: string) => Question): ClockDays {
  const rows = cycleRows(clock, word);
  const periods: ClockPeriod[] = [];
  const used = [rows.months(certifiedOn), rows.runs(certifiedOn)].map((row) => row.confidence);
  let reached = false;
  for (const span of cyclesFrom(rows, certifiedOn)) {
    if (span.start > cycle.end) {
      reached = true;
      break;
    }
    if (span.end >= cycle.start) {
      periods.push(periodOf(clock, span, certifiedOn, asOf));
      used.push(rows.months(span.start).confidence, rows.runs(span.start).confidence, ...(clock.earn ? [rowOn(clock.earn, span.start).confidence] : []));
    }
    reached = span.end >= cycle.end;
    if (reached) break;
  }
  return { name: clock.name, periods: reached ? periods : undefined, questions: reached ? [] : rows.asks.map(ask), confidence: weakest(used) };
}

/** A period with the days on which credit for it may be dated; where nobody found them, or sources disagree, they are not sure. */
function periodOf(clock: Clock, { start, end }: Span, certifiedOn: Day, asOf: Day): ClockPeriod {
  const own = { start, end, first: start, last: end, sure: true };
  if (!clock.earn) return own;
  const row = rowOn(clock.earn, start);
  if (row.is === "none") return own;
  const days: AnchorDays = { "cycle-start": start, "cycle-end": end, "certified-on": certifiedOn, "renewal-day": end, "as-of": asOf };
  const windows = row.values.map((value) => resolveWindow(value, days));
  const [one] = windows;
  return row.is === "value" && one ? { ...own, ...one } : { ...own, sure: false };
}
