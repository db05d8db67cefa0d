import { addDays, type Day, formatDay } from "../../base/date.ts";
import type { ActDays } from "./act-days.ts";
import type { FreeDays } from "./free-days.ts";
import type { PaceDate, PaceDateKind, Unplaced } from "./pace.ts";

/** Days before, on which to be reminded. */
const REMIND: Readonly<Record<PaceDateKind, readonly number[]>> = {
  renew: [42, 14, 3],
  pay: [14],
  card: [42, 14],
  exam: [56, 14],
  attest: [14],
  practice: [84, 28],
  event: [42, 7],
  "last-day": [28, 7],
};
/** Only these take hours out of a week: nobody sets a day aside to hand something in. */
const TAKES_TIME: ReadonlySet<PaceDateKind> = new Set(["card", "exam", "event"]);
const LONGEST_DAY = 8 * 60;

/** The day, or the days in a row, of an act that is not spread: free ones, as near before the plan's own as there are, else after it; or why there are none. */
export function dateOf(days: ActDays, kind: PaceDateKind, start: Day, free: FreeDays): PaceDate | Unplaced {
  const { act, by } = days;
  const minutes = days.studied || !TAKES_TIME.has(kind) ? undefined : days.minutes;
  const count = Math.max(1, kind === "event" ? (days.minDays ?? 1) : 1, Math.ceil((minutes ?? 0) / LONGEST_DAY));
  const missing = { act: act.id, title: act.title, minutes: minutes ?? 0, by: formatDay(by) };
  if (by < start) return { ...missing, says: `“${act.title}” was to be done by ${formatDay(by)}, and that day is over.`, helps: ["Make the plan anew from today: it shows what can still be done."] };
  const last = lastOfFree(Math.max(days.on, start) as Day, count, days, free);
  if (last === undefined) {
    const none = count === 1 ? "every day until then is one of your days off" : `there are no ${count} days in a row that are free`;
    return { ...missing, says: `“${act.title}” has to be done by ${formatDay(by)}, and ${none}.`, helps: [`Give ${count === 1 ? "one of these days" : "such days"} free, or make the plan anew without it.`] };
  }
  const on = addDays(last, 1 - count);
  return {
    id: kind === "last-day" ? `${act.id}/last-day` : act.id,
    act: act.id,
    kind,
    title: act.title,
    on: formatDay(on),
    ...(count > 1 ? { until: formatDay(last) } : {}),
    by: formatDay(by),
    ...(minutes === undefined ? {} : { minutes }),
    reminders: remindersOf(on, kind, start, free),
    says: says(kind, formatDay(last), formatDay(by)),
  };
}

/** The last of so many free days in a row: it lies between the act's first day and its last, and none of the others before it can be taken at all. */
function lastOfFree(wanted: Day, count: number, { first, by, opens }: ActDays, free: FreeDays): Day | undefined {
  const fits = (last: Day): boolean => addDays(last, 1 - count) >= opens && Array.from({ length: count }, (_, at) => addDays(last, -at)).every((day) => free.isFree(day));
  for (let day = Math.min(wanted, by) as Day; day >= first; day = addDays(day, -1)) if (fits(day)) return day;
  for (let day = Math.max(addDays(wanted, 1), first) as Day; day <= by; day = addDays(day, 1)) if (fits(day)) return day;
  return undefined;
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
    case "pay":
      return `Pay it. ${until}`;
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
