import { addDays, type Day, formatDay, parseDay } from "../../base/date.ts";
import { minutesWords } from "../../base/minutes-words.ts";
import type { PaceDate, PaceWeek, Sitting } from "./pace.ts";
import type { Room } from "./room.ts";
import { mondayOf, weekOf } from "./weeks.ts";

/** The minutes of a dated entry, by day: what takes several days is shared out among them. */
export function minutesByDay({ on, until, minutes }: PaceDate): { day: Day; minutes: number }[] {
  const [first, last] = [parseDay(on), parseDay(until ?? on)];
  if (minutes === undefined || minutes === 0 || first === null || last === null) return [];
  const count = last - first + 1;
  const [each, more] = [Math.floor(minutes / count), minutes % count];
  return Array.from({ length: count }, (_, at) => ({ day: addDays(first, at), minutes: each + (at < more ? 1 : 0) }));
}

/** Each week in which something is to be done, with its minutes and who takes more than it has room for. */
export function paceWeeks(sittings: readonly Sitting[], dates: readonly PaceDate[], room: Room): PaceWeek[] {
  const weeks = new Map<number, { study: number; other: number; titles: Set<string> }>();
  const of = (day: Day): { study: number; other: number; titles: Set<string> } => {
    const week = weeks.get(weekOf(day)) ?? { study: 0, other: 0, titles: new Set<string>() };
    weeks.set(weekOf(day), week);
    return week;
  };
  for (const { on, minutes } of sittings) {
    const day = parseDay(on);
    if (day !== null) of(day).study += minutes;
  }
  for (const date of dates)
    for (const { day, minutes } of minutesByDay(date)) {
      const week = of(day);
      week.other += minutes;
      week.titles.add(date.title);
    }
  return [...weeks]
    .toSorted(([a], [b]) => a - b)
    .map(([number, { study, other, titles }]) => {
      const monday = mondayOf(number);
      const over = study + other - room.of(number);
      const says = `The week of ${formatDay(monday)} has ${minutesWords(over)} more than it has room for: ${[...titles].map((title) => `“${title}”`).join(", ")} cannot be spread.`;
      return { from: formatDay(monday), until: formatDay(addDays(monday, 6)), study, other, room: room.of(number), ...(over > 0 ? { over: { minutes: over, says } } : {}) };
    });
}
