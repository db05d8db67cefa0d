/**
 * Plain dates as whole days since 1970-01-01, so that comparing and adding are exact arithmetic.
 * No clock and no time zone is ever read here (decision record 0003). Compare days with `<` and `===`.
 */
export type Day = number & { readonly __day: unique symbol };

/** What to do when a month has no such day: 29 February, the 31st. Every rulebook declares one. */
export type MissingDay = "last-day" | "next-day";

/** A day before every date: the start of a row whose start nobody knows. */
export const BEFORE_ALL = -10_000_000 as Day;

/** A day after every date. */
export const AFTER_ALL = 10_000_000 as Day;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days of the month, 1 to 12, in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a calendar date; the date must exist. Counts from a year that starts in March, so that leap days fall at its end. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function calendarOf(day: Day): { year: number; month: number; day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Reads `2026-01-31`. `null` when it is not of that form or no such day exists (years 1900 to 2199). */
export function parseDay(text: string): Day | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/** Writes `2026-01-31`. */
export function formatDay(day: Day): string {
  const c = calendarOf(day);
  return `${String(c.year).padStart(4, "0")}-${String(c.month).padStart(2, "0")}-${String(c.day).padStart(2, "0")}`;
}

/** The day that lies `days` later; earlier where negative. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The same day of the month, `months` later; where that month lacks the day, as `missing` says. */
export function addMonths(day: Day, months: number, missing: MissingDay = "last-day"): Day {
  const c = calendarOf(day);
  const index = c.year * 12 + (c.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const last = daysInMonth(year, month);
  if (c.day <= last) return dayOf(year, month, c.day);
  const end = dayOf(year, month, last);
  return missing === "last-day" ? end : addDays(end, 1);
}

/** The last day of the day's month. */
export function monthEnd(day: Day): Day {
  const c = calendarOf(day);
  return dayOf(c.year, c.month, daysInMonth(c.year, c.month));
}

/** 31 December of the day's year. */
export function yearEnd(day: Day): Day {
  return dayOf(calendarOf(day).year, 12, 31);
}
