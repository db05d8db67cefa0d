import { AFTER_ALL, addDays, BEFORE_ALL, type Day, parseDay } from "../../base/date.ts";
import type { RawRow, RawRows } from "../../base/rows.ts";

/** A row with the days on which it is in force. */
export interface RowSpan<T> {
  row: RawRow<T>;
  index: number;
  first: Day;
  last: Day;
}

/** The rows of a fact with their days: from its own first day to the day before the next row. */
export function rowSpans<T>(rows: RawRows<T>): RowSpan<T>[] {
  const firsts = rows.map((r) => (r.from === "undated" ? BEFORE_ALL : (parseDay(r.from) ?? BEFORE_ALL)));
  return rows.map((row, index) => {
    const next = firsts[index + 1];
    return { row, index, first: firsts[index] ?? BEFORE_ALL, last: next === undefined ? AFTER_ALL : addDays(next, -1) };
  });
}

/** The values that a row gives: one, several when they contradict each other, none when there is no rule or it is unknown. */
export function valuesOf<T>(row: RawRow<T>): T[] {
  const all = row.disputed ? row.disputed.map((d) => d.value) : [row.value];
  return all.filter((v): v is T => v !== undefined && v !== "none" && v !== "unknown");
}
