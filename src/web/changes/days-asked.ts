import { addMonths, formatDay, parseDay } from "../../base/date.ts";

/** The two days of a comparison, by `?from=2019-01-01&to=2026-01-01`; left out, the five years up to today (UTC). */
export interface DaysAsked {
  readonly from: string;
  readonly to: string;
  /** Why what the address asks cannot be compared, in a sentence. */
  readonly refused?: string | undefined;
}

const YEARS = 5;

/** No day before it can be written. */
const FIRST = "1900-01-01";

/** Reads the two days from an address. `today` is what stands in for the second. */
export function daysAsked(asked: URLSearchParams, today: string): DaysAsked {
  const to = (asked.get("to") ?? "").slice(0, 40) || today;
  const from = (asked.get("from") ?? "").slice(0, 40) || before(to, today);
  const wrong = [from, to].find((day) => parseDay(day) === null);
  if (wrong !== undefined) return { from, to, refused: `“${wrong}” is no day. Write one such as 2026-01-31.` };
  if (from === to) return { from, to, refused: "Both days are the same, so there is nothing to compare." };
  return from > to ? { from, to, refused: "The first day is after the second. The earlier day comes first." } : { from, to };
}

function before(to: string, today: string): string {
  const day = parseDay(to) ?? parseDay(today);
  const first = day === null ? today : formatDay(addMonths(day, -12 * YEARS));
  return parseDay(first) === null ? FIRST : first;
}
