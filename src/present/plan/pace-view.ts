import { addDays, calendarOf, type Day, formatDay, parseDay } from "../../base/date.ts";
import { minutesWords } from "../../base/minutes-words.ts";
import type { Pace, PaceDate, Sitting } from "../../plan/pace/pace.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import { type CatchUpView, catchUpView } from "./catch-up-view.ts";
import { listWords } from "../list-words.ts";

/** What to do in which week, in words. */
export interface PaceView {
  /** How many hours a week were reckoned with, what was assumed, and where there is no time to go slowly. A sentence or two each. */
  readonly says: readonly string[];
  /** What became of the weeks since a plan of an earlier day. */
  readonly catchUp?: CatchUpView | undefined;
  /** What does not fit, and what would help. */
  readonly unplaced: readonly { readonly key: string; readonly says: string; readonly helps: readonly string[] }[];
  /** Only months in which something is to be done. */
  readonly months: readonly PaceMonthView[];
}

export interface PaceMonthView {
  /** `2027-01`. */
  readonly key: string;
  /** "January 2027". */
  readonly title: string;
  /** "8 hours"; absent where nothing takes a time that is known. */
  readonly total?: string | undefined;
  /** What it is about: "Squat Course, parts 1 to 8 of 12". */
  readonly says: string;
  /** Those in which the first thing to do lies in the month. */
  readonly weeks: readonly PaceWeekView[];
}

export interface PaceWeekView {
  /** Its Monday, `2027-01-04`. */
  readonly key: string;
  /** "4 to 10 January". */
  readonly title: string;
  readonly total?: string | undefined;
  readonly lines: readonly PaceLineView[];
  /** Said where a class or an exam takes more than the week has room for. */
  readonly over?: string | undefined;
}

export interface PaceLineView {
  readonly key: string;
  readonly kind: "study" | "prompt" | "date";
  /** "Monday and Thursday". */
  readonly days: string;
  readonly says: string;
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A pace as people read it, by month and week. Weeks begin on Monday. */
export function paceView(pace: Pace): PaceView {
  const firsts = new Map<Day, string>();
  for (const on of [...pace.sittings, ...pace.prompts, ...pace.dates].map((one) => one.on).toSorted()) if (!firsts.has(mondayOf(on))) firsts.set(mondayOf(on), on);
  const months = new Map<string, Day[]>();
  for (const [monday, first] of firsts) months.set(first.slice(0, 7), [...(months.get(first.slice(0, 7)) ?? []), monday]);
  return {
    says: [
      ...(pace.weekly.chosen && pace.sittings.length > 0 ? [`You gave ${minutesWords(pace.weekly.minutes)} a week.`] : []),
      ...pace.assumptions.map(spokenDates),
      ...pace.acts.flatMap(({ title, haste }) => (haste === undefined ? [] : [`${title}: ${haste}`])),
    ],
    ...(pace.catchUp ? { catchUp: catchUpView(pace.catchUp) } : {}),
    unplaced: pace.unplaced.map(({ act, says, helps }) => ({ key: `${act} ${says}`, says: spokenDates(says), helps: helps.map(spokenDates) })),
    months: [...months].map(([key, weeks]) => monthView(key, weeks, pace)),
  };
}

function monthView(key: string, mondays: readonly Day[], pace: Pace): PaceMonthView {
  const inMonth = (on: string): boolean => mondays.includes(mondayOf(on));
  const studied = byAct(pace.sittings.filter(({ on }) => inMonth(on))).map((of) => `${of[0]?.title ?? ""}, ${partsWords(of)}`);
  const dates = pace.dates.filter(({ on, kind }) => inMonth(on) && kind !== "last-day").map(({ title }) => title);
  const says = [...studied, ...new Set(dates)];
  return {
    key,
    title: dayWords(`${key}-01`).slice(2),
    total: totalOf(pace, mondays),
    // A month may hold nothing but the last day of something that takes a time nobody knows.
    says: (says.length > 0 ? says : pace.dates.filter(({ on }) => inMonth(on)).map(dateWords)).join("; "),
    weeks: mondays.map((monday) => weekView(monday, pace)),
  };
}

function weekView(monday: Day, pace: Pace): PaceWeekView {
  const here = <T extends { readonly on: string }>(all: readonly T[]): T[] => all.filter(({ on }) => mondayOf(on) === monday);
  const study = byAct(here(pace.sittings)).map((of) => ({
    on: of[0]?.on ?? "",
    line: { key: of[0]?.id ?? "", kind: "study" as const, days: listWords([...new Set(of.map(({ on }) => weekdayOf(on)))]), says: `${of[0]?.title ?? ""}, ${partsWords(of)} (${minutesWords(of.reduce((sum, { minutes }) => sum + minutes, 0))}).` },
  }));
  const prompts = here(pace.prompts).map(({ id, on, title, says }) => ({ on, line: { key: id, kind: "prompt" as const, days: weekdayOf(on), says: `Try it (${title}): ${says}` } }));
  const dates = here(pace.dates).map((date) => ({ on: date.on, line: { key: date.id, kind: "date" as const, days: daysWords(date), says: `${dateWords(date)}${date.minutes === undefined || date.minutes === 0 ? "" : ` (${minutesWords(date.minutes)})`}.` } }));
  const over = pace.weeks.find(({ from }) => from === formatDay(monday))?.over;
  return {
    key: formatDay(monday),
    title: spanWords(monday, addDays(monday, 6)),
    total: totalOf(pace, [monday]),
    lines: [...study, ...prompts, ...dates].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map(({ line }) => line),
    over: over && spokenDates(over.says),
  };
}

function totalOf({ weeks }: Pace, mondays: readonly Day[]): string | undefined {
  const days = new Set(mondays.map(formatDay));
  const minutes = weeks.filter(({ from }) => days.has(from)).reduce((sum, { study, other }) => sum + study + other, 0);
  return minutes === 0 ? undefined : minutesWords(minutes);
}

function byAct(sittings: readonly Sitting[]): Sitting[][] {
  const acts = new Map<string, Sitting[]>();
  for (const sitting of sittings) acts.set(sitting.act, [...(acts.get(sitting.act) ?? []), sitting]);
  return [...acts.values()];
}

/** "part 3 of 12", "parts 3 to 5 of 12". */
function partsWords(of: readonly Sitting[]): string {
  const [first, last] = [of[0]?.parts.first ?? 1, of.at(-1)?.parts.last ?? 1];
  return `${first === last ? `part ${first}` : `parts ${first} to ${last}`} of ${of[0]?.parts.of ?? 1}`;
}

function dateWords({ kind, title }: PaceDate): string {
  return kind === "last-day" ? `Last day for ${title}` : title;
}

function daysWords({ on, until }: PaceDate): string {
  return until === undefined || until === on ? `${weekdayOf(on)} ${dayWords(on)}` : `${dayWords(on)} to ${dayWords(until)}`;
}

/** "4 to 10 January", "28 December to 3 January": the year stands above it. */
function spanWords(first: Day, last: Day): string {
  const [from, to] = [dayWords(formatDay(first)), dayWords(formatDay(last))].map((words) => words.slice(0, -5));
  return calendarOf(first).month === calendarOf(last).month ? `${calendarOf(first).day} to ${to}` : `${from} to ${to}`;
}

function weekdayOf(on: string): string {
  return WEEKDAYS[((parseDay(on) ?? 0) - mondayOf(on)) % 7] ?? "";
}

/** 1970-01-01 was a Thursday. */
function mondayOf(on: string): Day {
  const day = parseDay(on) ?? (0 as Day);
  return addDays(day, -((((day + 3) % 7) + 7) % 7));
}
