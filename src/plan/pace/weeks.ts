import type { Day } from "../../base/date.ts";

/** Weeks are counted from one that began on a Monday; 1970-01-01 was a Thursday. */
export function weekOf(day: Day): number {
  return Math.floor((day + 3) / 7);
}

/** The Monday of a week. */
export function mondayOf(week: number): Day {
  return (week * 7 - 3) as Day;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return day - mondayOf(weekOf(day));
}
