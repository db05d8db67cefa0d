import type { Day } from "../../base/date.ts";
import type { FreeDays } from "./free-days.ts";
import { partLength } from "./parts-of.ts";
import type { Haste } from "./study.ts";
import { mondayOf, weekdayOf, weekOf } from "./weeks.ts";

const DAYS = 7;
/** Nobody takes in more than this in a day, unless the hours that they chose a week do not fit otherwise. */
const LONGEST_DAY = 8 * 60;

/** How much of each day and week is still free. */
export interface Room {
  /** Minutes that something in such haste may still take on a day. */
  on(day: Day, haste: Haste): number;
  take(day: Day, minutes: number): void;
  /** What a week has room for in all. */
  of(week: number): number;
}

/**
 * The room from `start` on where there are so many minutes a week. A week that has begun has its share of the days that are left. Exact: no week ever holds more than
 * its minutes, and no day more than eight hours or a seventh of the week.
 */
export function createRoom(weekly: number, start: Day, free: FreeDays): Room {
  const part = partLength(weekly);
  const sittings = Math.floor(weekly / part);
  const fullDay = Math.max(Math.min(weekly, LONGEST_DAY), Math.ceil(weekly / DAYS));
  const goodDay = Math.min(fullDay, Math.max(part, part * Math.ceil(sittings / 5)));
  const days = new Map<Day, number>();
  const weeks = new Map<number, number>();
  const startWeek = weekOf(start);

  const of = (week: number): number => (week < startWeek ? 0 : week === startWeek ? Math.floor((weekly * (DAYS - weekdayOf(start))) / DAYS) : weekly);
  /** Sittings that a calm week has had by the end of each of its days: spread over all seven. */
  const calmBy = (weekday: number): number => Math.ceil(((weekday + 1) * sittings) / DAYS);
  const calm = (day: Day): number => {
    const week = weekOf(day);
    const monday = mondayOf(week);
    const before = week === startWeek && weekdayOf(start) > 0 ? calmBy(weekdayOf(start) - 1) : 0;
    let least = Number.POSITIVE_INFINITY;
    let used = 0;
    for (let at = 0; at < DAYS; at++) {
      used += days.get((monday + at) as Day) ?? 0;
      if (monday + at >= day) least = Math.min(least, part * (calmBy(at) - before) - used);
    }
    return least;
  };
  return {
    of,
    on(day, haste) {
      if (day < start || !free.isFree(day)) return 0;
      const week = weekOf(day);
      const left = Math.min(of(week) - (weeks.get(week) ?? 0), (haste === "full" ? fullDay : goodDay) - (days.get(day) ?? 0));
      return Math.max(0, haste === "calm" ? Math.min(left, calm(day)) : left);
    },
    take(day, minutes) {
      const week = weekOf(day);
      days.set(day, (days.get(day) ?? 0) + minutes);
      weeks.set(week, (weeks.get(week) ?? 0) + minutes);
    },
  };
}
