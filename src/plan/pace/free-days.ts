import { AFTER_ALL, BEFORE_ALL, type Day, parseDay } from "../../base/date.ts";
import { joinSpans } from "../wishes/join-spans.ts";
import type { DaySpan } from "../wishes/settled-wishes.ts";
import type { Wishes } from "../wishes/wishes.ts";

/** On which days something may be done. */
export interface FreeDays {
  isFree(day: Day): boolean;
  /** The last free day up to `day`, not before `first`. */
  before(day: Day, first: Day): Day | undefined;
  /** The first free day from `day` on, not after `last`. */
  after(day: Day, last: Day): Day | undefined;
  /** What could not be read and is therefore not kept, in sentences. */
  unread: string[];
}

/** The days that a person did not black out. */
export function freeDays({ blackouts = [] }: Wishes): FreeDays {
  const closed: DaySpan[] = [];
  const unread: string[] = [];
  for (const { from, until } of blackouts) {
    const [first, last] = [parseDay(from), parseDay(until)];
    if (first === null || last === null || last < first) unread.push(`The days off from ${from} to ${until} cannot be read, so nothing keeps them free.`);
    else closed.push({ from: first, until: last });
  }
  const spans = joinSpans(closed, BEFORE_ALL, AFTER_ALL);
  const around = (day: Day): DaySpan | undefined => {
    // The last one that begins by then; none overlaps another.
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((spans[middle]?.from ?? day) <= day) low = middle + 1;
      else high = middle;
    }
    const span = spans[low - 1];
    return span !== undefined && day <= span.until ? span : undefined;
  };
  return {
    unread,
    isFree: (day) => around(day) === undefined,
    before(day, first) {
      for (let at = day; at >= first; ) {
        const span = around(at);
        if (!span) return at;
        at = (span.from - 1) as Day;
      }
      return undefined;
    },
    after(day, last) {
      for (let at = day; at <= last; ) {
        const span = around(at);
        if (!span) return at;
        at = (span.until + 1) as Day;
      }
      return undefined;
    },
  };
}
