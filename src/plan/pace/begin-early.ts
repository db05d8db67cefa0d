import type { Day } from "../../base/date.ts";
import type { FreeDays } from "./free-days.ts";
import type { Study } from "./study.ts";

/** What the hours have to do for: the studies, and what has its day, such as a class. */
export interface HoursNeeded {
  studies: readonly Study[];
  settled: readonly { day: Day; minutes: number }[];
  weekly: number;
  start: Day;
  free: FreeDays;
}

const DAYS = 7;

/**
 * The studies with the day on which each has to be begun: its first, where the days from there on have hours enough for all; else as late before it as does, and a week more, but never before it is
 * offered. So it is where it takes more days than there are from its first on. Hours are reckoned as the plan reckons them, a seventh of the week's on each free day, so that a plan made on any later day, with what is done by then, finds room for the rest.
 */
export function beginEarly(needed: HoursNeeded): Study[] {
  const { studies, start } = needed;
  const early = new Set<Study>();
  for (;;) {
    const begins = latest(needed, early);
    const lacking = studies.filter((study) => begins.get(study) === undefined && study.opens < study.first);
    const more = lacking.filter((study) => !early.has(study));
    // What has its first day early enough may stand in the way of what has not.
    const others = more.length > 0 || lacking.length === 0 ? more : studies.filter((study) => !early.has(study) && study.opens < study.first);
    if (others.length === 0)
      return studies.map((study) => {
        const forHours = early.has(study) ? (begins.get(study) ?? study.opens) : study.first;
        const begin = Math.min(forHours, study.last - (study.minDays ?? 1) + 1);
        return begin < study.first ? { ...study, first: Math.max(begin - DAYS, study.opens, start) as Day } : study;
      });
    for (const study of others) early.add(study);
  }
}

interface Need {
  study: Study | undefined;
  opens: Day;
  last: Day;
  /** In sevenths of a minute, so that a day's share of the week is whole. */
  left: number;
}

/** Everything as late as it can be; the day on which each study then begins, or nothing where it does not all find room. */
function latest({ studies, settled, weekly, start, free }: HoursNeeded, early: ReadonlySet<Study>): Map<Study, Day> {
  const opensOf = (study: Study): Day => (early.has(study) ? study.opens : study.first);
  const needs: Need[] = [
    // What has its day takes the hours just before it; of the rest, what may be begun last comes first.
    ...settled.map(({ day, minutes }): Need => ({ study: undefined, opens: start, last: day, left: minutes * DAYS })),
    ...studies.toSorted((a, b) => opensOf(b) - opensOf(a) || b.first - a.first).map((study): Need => ({ study, opens: opensOf(study), last: study.last, left: (study.minutes - study.done) * DAYS })),
  ];
  const begins = new Map<Study, Day>();
  const end = Math.max(start, ...needs.map(({ last }) => last)) as Day;
  for (let day = end; day >= start; day = (day - 1) as Day) {
    if (!free.isFree(day)) continue;
    let share = weekly;
    for (const need of needs) {
      if (share === 0) break;
      if (need.left === 0 || day > need.last || day < need.opens) continue;
      const taken = Math.min(share, need.left);
      share -= taken;
      need.left -= taken;
      if (need.left === 0 && need.study) begins.set(need.study, day);
    }
  }
  return begins;
}
