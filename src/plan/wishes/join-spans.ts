import type { Day } from "../../base/date.ts";
import type { DaySpan } from "./settled-wishes.ts";

/** The same days in as few spans as can be, in order, and cut to the days from `first` to `last`. */
export function joinSpans(spans: readonly DaySpan[], first: Day, last: Day): DaySpan[] {
  const joined: DaySpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const cut = { from: Math.max(span.from, first) as Day, until: Math.min(span.until, last) as Day };
    if (cut.until < cut.from) continue;
    const before = joined.at(-1);
    if (before && cut.from <= before.until + 1) before.until = Math.max(before.until, cut.until) as Day;
    else joined.push(cut);
  }
  return joined;
}
