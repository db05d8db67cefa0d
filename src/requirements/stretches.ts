import type { Confidence } from "../base/confidence.ts";
import { addDays, addMonths, BEFORE_ALL, calendarOf, type Day, dayOf, formatDay } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import type { Truth } from "../base/truth.ts";
import type { Question } from "../base/verdict.ts";
import type { ClockDays } from "./clock-days.ts";
import { cycleYears, ODD_DAYS } from "./cycle-years.ts";
import type { Per } from "./per.ts";

/** What is known of the time before the cycle. */
export interface History {
  /** From this day on the record has everything that was done for the credential. */
  knownFrom: Day;
  /** First days of the cycles before this one, newest first; `undefined` where their number is not sure. */
  starts: readonly Day[] | undefined;
  /** Days on which credit of the cycle may be dated. */
  window: { first: Day; last: Day };
  /** The clocks of the credential, by id. */
  clocks?: ReadonlyMap<string, ClockDays>;
}

/** Days over which a rule is asked on its own. Both ends are inside. */
export interface Stretch {
  /** Short and unique in one rule: `2025`, `2`. Empty where there is one stretch only. */
  id: string;
  name: string;
  first: Day;
  last: Day;
  /** `no`: not due yet; `unknown`: it is only a part of a year, and whether that is asked was not found. */
  asked: Truth;
  /** Something may have been done in it that the record does not have. */
  open: boolean;
  /** The days of the cycle that it stands for, where credit may be dated on others. */
  cycle?: { start: Day; end: Day };
  /** Which days it has, or on which credit for it may be dated, is not known: nothing in it is surely met. */
  unsure?: boolean;
  /** How sure its days are, where a rule of their own gives them. */
  confidence?: Confidence;
  /** What would settle whether it is asked. */
  questions?: readonly Question[];
}

/** The stretches of days over which a rule is judged, oldest first. */
export function stretchesOf(per: Per, days: AnchorDays, history: History): Stretch[] {
  const { "cycle-start": start, "cycle-end": end, "certified-on": certified, "renewal-day": renewal } = days;
  const { window } = history;
  const back = (first: Day, last: Day, name: string, asked: Truth = "yes"): Stretch[] => [{ id: "", name, first, last, asked, open: Math.max(first, certified) < history.knownFrom }];
  if (per === "cycle-year") return yearsOfCycle(start, end, certified, window);
  if (per === "calendar-year") return calendarYears(start, end, certified);
  if (per === "ever") return back(BEFORE_ALL, window.last, "ever");
  if (typeof per !== "object") return [{ id: "", name: "", first: window.first, last: window.last, asked: "yes", open: false }];
  if ("clock" in per) return clockPeriods(history.clocks?.get(per.clock), days, history);
  if ("months" in per) return back(addDays(addMonths(renewal, -per.months), 1), renewal, `the ${per.months} months up to ${formatDay(renewal)}`);
  const before = history.starts;
  // Of which cycles it is made up is not known: only this one is sure to be among them.
  if (before === undefined) return [{ id: "", name: `${per.renewals} cycles in a row`, first: window.first, last: window.last, asked: "yes", open: true }];
  const due = before.length >= per.renewals - 1;
  return back((before[Math.min(per.renewals - 2, before.length - 1)] ?? window.first) as Day, window.last, due ? `this cycle and the ${per.renewals - 1} before it` : `your first ${per.renewals} cycles`, due ? "yes" : "no");
}

/**
 * The periods of a clock that touch the cycle. One that is still to begin and ends after the cycle is no concern of this renewal. Of a clock of which nobody
 * knows how it runs, nothing is sure.
 */
function clockPeriods(clock: ClockDays | undefined, { "cycle-start": start, "cycle-end": end, "as-of": asOf, "certified-on": certified }: AnchorDays, history: History): Stretch[] {
  if (!clock?.periods) return [{ id: "", name: clock?.name ?? "its own time", first: start, last: end, asked: "unknown", open: false, unsure: true, questions: clock?.questions ?? [], ...(clock ? { confidence: clock.confidence } : {}) }];
  const due = clock.periods.filter((p) => p.start <= asOf || p.end <= end);
  return due.map((p, i): Stretch => ({
    id: due.length === 1 ? "" : String(i + 1),
    name: `${clock.name}, ${formatDay(p.start)} to ${formatDay(p.end)}`,
    first: p.first,
    last: p.last,
    asked: p.sure ? "yes" : "unknown",
    unsure: !p.sure,
    confidence: clock.confidence,
    open: Math.max(p.first, certified) < history.knownFrom,
    cycle: { start: p.start, end: p.end },
  }));
}

/** The stretches of so many months from the first day of the cycle on. */
export function stretchesFromStart(months: number, { "cycle-start": start, "cycle-end": end }: AnchorDays): Stretch[] {
  const made: Stretch[] = [];
  for (let n = 0, first = start; first <= end; first = addMonths(start, ++n * months)) {
    const last = Math.min(addDays(addMonths(start, (n + 1) * months), -1), end) as Day;
    made.push({ id: String(n + 1), name: `${formatDay(first)} to ${formatDay(last)}`, first, last, asked: addDays(addMonths(start, (n + 1) * months), -1) > addDays(end, ODD_DAYS) ? "unknown" : "yes", open: false });
  }
  return made;
}

function yearsOfCycle(start: Day, end: Day, certified: Day, window: { first: Day; last: Day }): Stretch[] {
  const firsts = cycleYears(start, end);
  return firsts
    .map((first, i): Stretch => {
      const last = firsts[i + 1] === undefined ? end : addDays(firsts[i + 1] as Day, -1);
      const whole = addDays(addMonths(first, 12), -1) <= last && certified <= first;
      return {
        id: String(i + 1),
        name: `year ${i + 1} of the cycle, to ${formatDay(last)}`,
        // Credit that the cycle takes from outside its own days goes to the year beside it.
        first: i === 0 ? (Math.min(first, window.first) as Day) : first,
        last: firsts[i + 1] === undefined ? (Math.max(last, window.last) as Day) : last,
        asked: whole ? "yes" : "unknown",
        open: false,
      };
    })
    .filter((year) => year.last >= certified);
}

function calendarYears(start: Day, end: Day, certified: Day): Stretch[] {
  const from = Math.max(start, certified) as Day;
  const years = Array.from({ length: calendarOf(end).year - calendarOf(from).year + 1 }, (_, i) => calendarOf(from).year + i);
  return years.map((year) => {
    const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    return { id: String(year), name: String(year), first, last, asked: first < from || last > end ? "unknown" : "yes", open: false };
  });
}
