import { type Day, formatDay, parseDay } from "../../base/date.ts";
import { minutesWords } from "../../base/minutes-words.ts";
import type { PlanOption } from "../options/option.ts";
import type { Plan } from "../plan.ts";
import type { Wishes } from "../wishes/wishes.ts";
import { type ActDays, actDays } from "./act-days.ts";
import { catchUp } from "./catch-up.ts";
import { dateOf, lastDayOf } from "./dates-of.ts";
import { type FreeDays, freeDays } from "./free-days.ts";
import { helpsFor, type Otherwise } from "./helps-for.ts";
import type { Pace, PacedAct, PaceDate, Unplaced } from "./pace.ts";
import { paceBefore } from "./pace-before.ts";
import { minutesByDay, paceWeeks } from "./pace-weeks.ts";
import { partLength } from "./parts-of.ts";
import { practicePrompts } from "./practice-prompts.ts";
import type { Progress } from "./progress.ts";
import { createRoom, type Room } from "./room.ts";
import { sittingsOf } from "./sittings-of.ts";
import { type Spread, spread } from "./spread.ts";
import { spreadInTime } from "./spread-in-time.ts";
import type { Study } from "./study.ts";
import { studyOf } from "./study-of.ts";
import { weeklyMinutes } from "./weekly-minutes.ts";

/**
 * The plan as a calendar from `asOf` on. Everything that takes hours is studied in parts within its act's days: never on a day off, never more in a week than the
 * person chose, never after the last day. A course is begun before its act's first day only where the weeks from there on do not have hours enough, and finished no sooner. What does not fit stands in `unplaced`. With `progress` it is spread again from the day after, and `catchUp` says what
 * became of the weeks. Pure: the same input gives the same pace.
 */
export function paceOf(plan: Plan, wishes: Wishes, options: readonly PlanOption[], asOf: Day, progress?: Progress): Pace {
  const until = progress === undefined ? null : parseDay(progress.until);
  const start = Math.max(asOf, until === null ? asOf : until + 1) as Day;
  const known = until === null ? undefined : progress;
  const free = freeDays(wishes);
  const assumptions = [...free.unread, ...(progress && until === null ? [`The day up to which you said what is done cannot be read (${progress.until}), so nothing is taken as done.`] : [])];
  const unplaced: Unplaced[] = [];
  const all: ActDays[] = [];
  for (const act of plan.acts) {
    const days = actDays(act, options.find(({ id }) => id === act.option), start);
    if ("says" in days) unplaced.push({ act: act.id, title: act.title, minutes: 0, by: act.by, says: days.says, helps: [] });
    else if (known?.done?.includes(act.id) !== true || days.studied) all.push(days);
  }

  const dates = datesOf(all, start, free, known, unplaced, assumptions);
  const roomAt = (weekly: number, days: FreeDays): Room => {
    const room = createRoom(weekly, start, days);
    for (const date of dates) for (const { day, minutes } of minutesByDay(date)) room.take(day, minutes);
    return room;
  };
  const studied = all.filter((days) => days.studied);
  const settled = dates.flatMap(minutesByDay);
  const studiesAt = (weekly: number): Study[] => studied.map((days) => studyOf(days, partLength(weekly), known));
  const spreadWith = (weekly: number, days: FreeDays): Spread => spreadInTime({ studies: studiesAt(weekly), settled, weekly, start, free: days }, () => roomAt(weekly, days));
  const spreadAt = onceFor((weekly: number) => spreadWith(weekly, free));
  const withinAt = onceFor((weekly: number) => spread(studiesAt(weekly), () => roomAt(weekly, free)));

  const meant = parseDay(plan.asOf);
  // What was meant to be done by then, only a plan that was made before can say.
  const before = known === undefined || meant === null || until === null || meant > until ? undefined : paceOf(plan, wishes, options, meant);
  const weekly = weeklyMinutes(wishes, withinAt, spreadAt, before?.weekly.minutes);
  if (weekly.assumption !== undefined && studied.length > 0) assumptions.push(weekly.assumption);
  const found = spreadAt(weekly.minutes);
  const otherwise: Otherwise = {
    weekly: weekly.minutes,
    at: spreadAt,
    withoutDaysOff: (wishes.blackouts ?? []).length === 0 ? undefined : onceFor(() => spreadWith(weekly.minutes, freeDays({}))),
  };
  for (const { study, pieces } of found.of) if ((pieces[0]?.on ?? study.finish) < study.finish) assumptions.push(begunBefore(study, all));
  for (const { study, left } of found.of) if (left > 0) unplaced.push(unplacedStudy(study, left, start, otherwise));

  const sittings = found.of.flatMap(({ pieces }) => sittingsOf(pieces)).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const prompts = found.of
    .filter(({ study }) => all.some(({ act }) => act.id === study.act && act.do !== "exam"))
    .flatMap(({ study, pieces }) => practicePrompts({ id: study.act, title: study.title }, [...new Set(pieces.map(({ on }) => on))], free))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const pace: Pace = {
    asOf: formatDay(asOf),
    weekly: { minutes: weekly.minutes, chosen: weekly.chosen },
    acts: found.of.map(pacedAct),
    sittings,
    prompts,
    dates,
    weeks: paceWeeks(sittings, dates, createRoom(weekly.minutes, start, free)),
    unplaced,
    assumptions,
  };
  if (known === undefined || before === undefined) return pace;
  const done = new Map([
    ...(known.done ?? []).map((act) => [act, { minutes: 0, said: true, is: "finished" }] as const),
    ...pace.acts.map(({ act, minutes: all, done: minutes }) => [act, { minutes, said: true, is: minutes < all ? "open" : "finished" }] as const),
  ]);
  return { ...pace, catchUp: catchUp({ before: paceBefore(plan, before), now: pace, done, until: known.until, planned: true }) };
}

/** Renewals, cards, exams and the like, and the last day of whatever is studied; in the order of their days. */
function datesOf(all: readonly ActDays[], start: Day, free: FreeDays, progress: Progress | undefined, unplaced: Unplaced[], assumptions: string[]): PaceDate[] {
  const dates: PaceDate[] = [];
  for (const days of all) {
    if (progress?.done?.includes(days.act.id)) continue;
    if (days.kind !== undefined) {
      const date = dateOf(days, days.kind, start, free);
      if ("helps" in date) unplaced.push(date);
      else {
        dates.push(date);
        const [meant, last] = [formatDay(Math.max(days.on, start) as Day), date.until ?? date.on];
        if (last !== meant) assumptions.push(`“${days.act.title}” moves from ${meant} to ${last}, because of your days off.`);
      }
      if (days.minutes === undefined && days.kind === "event") assumptions.push(`How long “${days.act.title}” takes is not known, so no time is kept free for it.`);
      continue;
    }
    if (days.minutes === undefined) assumptions.push(`How long “${days.act.title}” takes is not known, so it has no days of study; only its last day stands here.`);
    if (days.by >= start) dates.push(lastDayOf(days, start, free));
    else if (!days.studied) unplaced.push({ act: days.act.id, title: days.act.title, minutes: 0, by: formatDay(days.by), says: `“${days.act.title}” was to be done by ${formatDay(days.by)}, and that day is over.`, helps: ["Make the plan anew from today: it shows what can still be done."] });
  }
  return dates.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function unplacedStudy(study: Study, left: number, start: Day, otherwise: Otherwise): Unplaced {
  const [first, last] = [formatDay(study.first), formatDay(study.last)];
  const missing = { act: study.act, title: study.title, minutes: left, by: last };
  if (study.last < start) return { ...missing, says: `${minutesWords(left)} of “${study.title}” were to be done by ${last}, and that day is over.`, helps: ["Make the plan anew from today: it shows what can still be done."] };
  return { ...missing, says: `${minutesWords(left)} of “${study.title}” do not fit ${first === last ? `on ${first}` : `between ${first} and ${last}`} at ${minutesWords(otherwise.weekly)} a week.`, helps: helpsFor(study.act, otherwise) };
}

/** Why something is begun before the first day of its act. */
function begunBefore({ act, title, finish }: Study, all: readonly ActDays[]): string {
  const day = formatDay(finish);
  return all.some((days) => days.act.id === act && days.kind === "exam")
    ? `“${title}” is learned for from before ${day} on, as the half year before it does not have hours enough.`
    : `“${title}” is begun before ${day}, as the weeks after that do not have hours enough. Finish it on ${day} or later, and no sooner.`;
}

function pacedAct({ study, pieces, left, haste }: Spread["of"][number]): PacedAct {
  const [first, last] = [pieces[0]?.on, pieces.at(-1)?.on];
  return {
    act: study.act,
    title: study.title,
    minutes: study.minutes,
    done: study.done,
    placed: study.minutes - study.done - left,
    left,
    parts: study.parts.length,
    ...(first === undefined ? {} : { first: formatDay(first) }),
    ...(last === undefined ? {} : { last: formatDay(last) }),
    ...(haste === "calm" || pieces.length === 0 ? {} : { haste: haste === "brisk" ? "There is no time to go slowly: it goes faster than an hour a day." : "There is no time to go slowly: every minute that you gave is used." }),
  };
}

/** The same function, asked at most once for the same number. */
function onceFor(ask: (of: number) => Spread): (of?: number) => Spread {
  const known = new Map<number, Spread>();
  return (of = 0) => {
    const before = known.get(of) ?? ask(of);
    known.set(of, before);
    return before;
  };
}
