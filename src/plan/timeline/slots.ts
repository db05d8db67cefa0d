import { addDays, calendarOf, type Day, dayOf } from "../../base/date.ts";
import type { Between } from "../../requirements/planner.ts";
import { cycleYears } from "../../requirements/cycle-years.ts";
import { creditDays } from "./credit-days.ts";
import type { Way } from "./way.ts";

/** Days between which the rules make no difference: for every way all of them count, or none does. Both ends are inside. */
export interface Slot {
  index: number;
  first: Day;
  last: Day;
  /** The ways for which credit of these days counts. */
  ways: readonly Way[];
}

/** The elementary stretches from today on, cut by every window, renewal day, year and row of the rules, and by `betweens`; those that serve nothing are left out. */
export function slotsOf(ways: readonly Way[], betweens: readonly Between[], asOf: Day): Slot[] {
  const end = Math.max(asOf, ...ways.map((w) => w.renewOn)) as Day;
  const cuts = new Set<Day>([asOf]);
  const cut = (day: Day): void => {
    if (day > asOf && day <= end) cuts.add(day);
  };
  for (const { first, last } of [...betweens, ...ways.map(creditDays)]) {
    cut(first);
    cut(addDays(last, 1));
  }
  for (const { judged, cycle } of ways) {
    const { edition, rules } = judged;
    for (const day of rules.breakpoints) if (day > cycle.start) cut(day);
    for (const { per, first, last } of edition.caps) {
      cut(first);
      cut(addDays(last, 1));
      if (per === "cycle-year") for (const year of cycleYears(edition.cycleStart, edition.cycleEnd)) cut(year);
      if (per === "calendar-year") for (let year = calendarOf(cycle.start).year; year <= calendarOf(cycle.end).year + 1; year++) cut(dayOf(year, 1, 1));
    }
  }
  const firsts = [...cuts].sort((a, b) => a - b);
  const slots: Slot[] = [];
  firsts.forEach((first, i) => {
    const last = firsts[i + 1] === undefined ? end : addDays(firsts[i + 1] as Day, -1);
    const serves = ways.filter((way) => {
      const days = creditDays(way);
      return first >= days.first && last <= days.last;
    });
    if (serves.length > 0) slots.push({ index: slots.length, first, last, ways: serves });
  });
  return slots;
}
