import { addDays, addMonths, type Day } from "./date.ts";

/** A length of time in the ISO form that rulebooks use: `P90D`, `P24M`, `P2Y`, `P1Y6M`, `P2W`. */
export interface Duration {
  months: number;
  days: number;
}

const PATTERN = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,3})W)?(?:(\d{1,5})D)?$/;

/** `null` when the text is not such a duration. */
export function parseDuration(text: string): Duration | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [years, months, weeks, days] = [1, 2, 3, 4].map((i) => Number(match[i] ?? 0)) as [number, number, number, number];
  return { months: years * 12 + months, days: weeks * 7 + days };
}

/** The day that lies `sign` times the duration away: months first (clamped to the month's end), then days. */
export function shift(day: Day, duration: Duration, sign: 1 | -1 = 1): Day {
  return addDays(duration.months === 0 ? day : addMonths(day, sign * duration.months), sign * duration.days);
}
