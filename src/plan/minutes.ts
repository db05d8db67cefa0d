import { parseMillionths } from "../base/amount.ts";

/** Decimal hours as whole minutes, a begun minute as a whole one; `null` when there is no text or it is no decimal. Exact up to nine digits of hours. */
export function minutesOf(hours: string | undefined): number | null {
  const split = hours === undefined ? null : splitHours(hours);
  return split && split.whole * 60 + Math.ceil((split.rest * 60) / 1_000_000);
}

/** The same for a limit: a begun minute does not count. */
export function fullMinutesOf(hours: string): number | null {
  const split = splitHours(hours);
  return split && split.whole * 60 + Math.floor((split.rest * 60) / 1_000_000);
}

/** Whole minutes as decimal hours, to six digits and rounded down, so that `minutesOf` gives the same minutes back. */
export function exactHoursText(minutes: number): string {
  const fraction = String(Math.floor(((minutes % 60) * 1_000_000) / 60)).padStart(6, "0").replace(/0+$/, "");
  return `${Math.floor(minutes / 60)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Whole minutes as decimal hours for people: at most two decimals, rounded up. */
export function hoursText(minutes: number): string {
  return String(Math.ceil((minutes * 100) / 60) / 100);
}

function splitHours(hours: string): { whole: number; rest: number } | null {
  const millionths = parseMillionths(hours);
  return millionths === null ? null : { whole: Math.floor(millionths / 1_000_000), rest: millionths % 1_000_000 };
}
