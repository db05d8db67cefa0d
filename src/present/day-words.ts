import { calendarOf, type Day, parseDay } from "../base/date.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** `2027-02-28` as "28 February 2027"; text that is no date comes back as it is. */
export function dayWords(text: string): string {
  const day = parseDay(text);
  if (day === null) return text;
  const c = calendarOf(day);
  return `${c.day} ${MONTHS[c.month - 1] ?? ""} ${c.year}`;
}

/** The same with the month cut short, for narrow places: "28 Feb 2027". */
export function shortDayWords(text: string): string {
  const day = parseDay(text);
  if (day === null) return text;
  const c = calendarOf(day);
  return `${c.day} ${(MONTHS[c.month - 1] ?? "").slice(0, 3)} ${c.year}`;
}

/** How far `day` lies from `asOf`: "today", "in 12 days", "in 15 months", "3 years ago". Whole units, never rounded up. */
export function distanceWords(day: Day, asOf: Day): string {
  const days = Math.abs(day - asOf);
  if (days === 0) return "today";
  const months = wholeMonths(day < asOf ? day : asOf, day < asOf ? asOf : day);
  const [count, unit] = days < 90 ? [days, "day"] : months < 24 ? [months, "month"] : [Math.floor(months / 12), "year"];
  const words = `${count} ${unit}${count === 1 ? "" : "s"}`;
  return day > asOf ? `in ${words}` : `${words} ago`;
}

function wholeMonths(from: Day, to: Day): number {
  const [a, b] = [calendarOf(from), calendarOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

/** A sentence of the engine with its dates in words. Not for what people wrote: that stays as they wrote it. */
export function spokenDates(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayWords);
}
