import { dayOf, daysInMonth, formatDay } from "../base/date.ts";

/** In which order a table writes day, month and year. */
export const DATE_ORDERS = ["ymd", "dmy", "mdy"] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBERS = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?:[t ]\d{1,2}:\d{2}.*)?$/;
const NAMED = /^(?:(\d{1,2})(?:st|nd|rd|th)?[- ./]+([a-z]{3,9})\.?|([a-z]{3,9})\.?[- ./]+(\d{1,2})(?:st|nd|rd|th)?)[,]?[- ./]+(\d{4})$/;

/** A date as tables write it, as `2026-01-31`. `null` when it is none, or none in that order. Two-digit years are of this century. */
export function readDate(text: string, order: DateOrder): string | null {
  const plain = text.trim().toLowerCase();
  const named = NAMED.exec(plain);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? named[3] ?? "").slice(0, 3)) + 1;
    return written(Number(named[5]), month, Number(named[1] ?? named[4]));
  }
  const parts = NUMBERS.exec(plain);
  if (!parts) return null;
  const [a, b, c] = [parts[1] ?? "", parts[2] ?? "", parts[3] ?? ""];
  // A year of four digits in front leaves no doubt, whatever the rest of the table does.
  if (a.length === 4) return written(Number(a), Number(b), Number(c));
  if (order === "ymd" || a.length > 2 || c.length === 3) return null;
  const year = c.length <= 2 ? 2000 + Number(c) : Number(c);
  return order === "dmy" ? written(year, Number(b), Number(a)) : written(year, Number(a), Number(b));
}

function written(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return formatDay(dayOf(year, month, day));
}

/** The order that all dates of a table fit. Absent when several do and would give other days, or none does. */
export function guessOrder(dates: readonly string[]): DateOrder | undefined {
  const filled = dates.map((date) => date.trim()).filter((date) => date !== "");
  const hits = DATE_ORDERS.map((order) => ({ order, days: filled.map((date) => readDate(date, order)) }));
  const most = Math.max(...hits.map(({ days }) => days.filter((day) => day !== null).length));
  const best = hits.filter(({ days }) => days.filter((day) => day !== null).length === most);
  const [first] = best;
  const agree = best.every(({ days }) => days.every((day, index) => day === first?.days[index]));
  return most > 0 && agree ? first?.order : undefined;
}
