import { addDays, type Day, formatDay } from "../../base/date.ts";
import type { ActDays } from "./act-days.ts";
import type { FreeDays } from "./free-days.ts";
import type { PaceDate, PaceDateKind, Unplaced } from "./pace.ts";

/** Days before, on which to be reminded. */
const REMIND: Readonly<Record<PaceDateKind, readonly number[]>> = {
  renew: [42, 14, 3],
  card: [42, 14],
  exam: [56, 14],
  attest: [14],
  practice: [84, 28],
  event: [42, 7],
  "last-day": [28, 7],
};
const LONGEST_DAY = 8 * 60;

/** The one day of an act that is not spread, on a day that is free; or why there is none. */
export function dateOf(days: ActDays, kind: PaceDateKind, start: Day, free: FreeDays): PaceDate | Unplaced {
  const { act, by, first, fixed } = days;
  const minutes = days.studied ? undefined : days.minutes;
  const several = fixed ? Math.max(1, days.minDays ?? 1, Math.ceil((minutes ?? 0) / LONGEST_DAY)) : 1;
  const wanted = Math.max(days.on, start) as Day;
  const on = fixed ? addDays(days.on, 1 - several) : (free.before(wanted, first) ?? free.after(wanted, by));
  const missing = { act: act.id, title: act.title, minutes: minutes ?? 0, by: formatDay(by) };
  if (by < start) return { ...missing, says: `“${act.title}” was to be done by ${formatDay(by)}, and that day is over.`, helps: ["Make the plan anew from today: it shows what can still be done."] };
  if (on === undefined || on > by) return { ...missing, says: `“${act.title}” has to be done by ${formatDay(by)}, and every day until then is one of your days off.`, helps: ["Give one of these days free."] };
  if (fixed && (on < start || !Array.from({ length: several }, (_, at) => addDays(on, at)).every((day) => free.isFree(day))))
    return { ...missing, says: `“${act.title}” is held from ${formatDay(on)} to ${formatDay(days.on)}, and not all of these days are free.`, helps: ["Give these days free, or make the plan anew without it."] };
  return {
    id: kind === "last-day" ? `${act.id}/last-day` : act.id,
    act: act.id,
    kind,
    title: act.title,
    on: formatDay(on),
    ...(several > 1 ? { until: formatDay(days.on) } : {}),
    by: formatDay(by),
    ...(minutes === undefined ? {} : { minutes }),
    reminders: remindersOf(on, kind, start, free),
    says: says(kind, formatDay(on), formatDay(by)),
  };
}

/** The last day of something that is studied: a fact, so it stands there on days off too. */
export function lastDayOf({ act, by }: ActDays, start: Day, free: FreeDays): PaceDate {
  const on = formatDay(by);
  return { id: `${act.id}/last-day`, act: act.id, kind: "last-day", title: act.title, on, by: on, reminders: remindersOf(by, "last-day", start, free), says: says("last-day", on, on) };
}

function remindersOf(on: Day, kind: PaceDateKind, start: Day, free: FreeDays): string[] {
  const days = REMIND[kind].flatMap((before) => free.before(addDays(on, -before), start) ?? []);
  return [...new Set(days)].toSorted((a, b) => a - b).map(formatDay);
}

function says(kind: PaceDateKind, on: string, by: string): string {
  const until = on === by ? "This is the last day for it." : `The last day for it is ${by}.`;
  switch (kind) {
    case "renew":
      return `Hand in the renewal. ${until}`;
    case "card":
      return `Get the card. ${until}`;
    case "exam":
      return `Sit the exam. ${until}`;
    case "attest":
      return `Declare it. ${until}`;
    case "practice":
      return `Have the practice together. ${until}`;
    case "event":
      return `Be there. ${until}`;
    case "last-day":
      return "It has to be finished by this day.";
  }
}
