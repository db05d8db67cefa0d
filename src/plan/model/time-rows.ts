import { addDays, type Day, formatDay } from "../../base/date.ts";
import type { Slot } from "../timeline/slots.ts";
import type { Candidate } from "./candidate.ts";
import type { Program } from "./program.ts";

/** A row for the minutes of what is finished by the end of a slot. */
export interface TimeRow {
  row: number;
  /** Only what cannot be begun before this day stands in it; `undefined`: everything. */
  opens: Day | undefined;
}

export interface TimeInput {
  slots: readonly Slot[];
  asOf: Day;
  minutesPerWeek: number | undefined;
  free: (day: Day) => boolean;
  /** The days after `asOf` from which on something is offered that is not held on its own days. */
  opens: readonly Day[];
}

/** Above so much of study a week a plan is not calm. */
export const CALM = 2 * 60;

/**
 * Up to the end of each slot: no more than the hours of the weeks, and as little as can be beyond a calm pace. What is offered only from a day on has to fit into the weeks between that day and the end of the
 * slot, together with all that is offered no sooner. Where every such stretch has hours enough, all can be done in its days.
 */
export function timeRows(program: Program, beyond: number, { slots, asOf, minutesPerWeek, free, opens }: TimeInput): { slot: Slot; rows: TimeRow[] }[] {
  const freeFrom = (first: Day): ((last: Day) => number) => {
    let days = 0;
    let day = first;
    return (last) => {
      for (; day <= last; day = addDays(day, 1)) if (free(day)) days++;
      return days;
    };
  };
  const [all, later] = [freeFrom(asOf), opens.map((first) => ({ first, until: freeFrom(first) }))];
  return slots.map((slot) => {
    const until = `by ${formatDay(slot.last)}`;
    const rows = [program.row(`calm ${until}`, "", undefined, Math.floor((CALM * all(slot.last)) / 7), [[beyond, -1]])].map((row): TimeRow => ({ row, opens: undefined }));
    if (minutesPerWeek === undefined) return { slot, rows };
    const hours = (from: string, days: number): number => program.row(`hours ${from}${until}`, "wish hours-per-week", undefined, Math.floor((minutesPerWeek * days) / 7));
    rows.push({ row: hours("", all(slot.last)), opens: undefined });
    for (const { first, until: days } of later) if (first <= slot.last) rows.push({ row: hours(`from ${formatDay(first)} `, days(slot.last)), opens: first });
    return { slot, rows };
  });
}

/** What something takes of the minutes of a row. What is held on its own days needs no weeks before them, however long it is. */
export function minutesIn({ opens }: TimeRow, { minutes, held, opens: first }: Pick<Candidate, "minutes" | "opens" | "held">): number {
  return opens === undefined || (!held && first >= opens) ? minutes : 0;
}

/** The days after `asOf` from which on some of these are offered, of those that are not held on their own days. */
export function opensOf(candidates: readonly Pick<Candidate, "minutes" | "opens" | "held">[], asOf: Day): Day[] {
  return [...new Set(candidates.filter(({ opens, held, minutes }) => !held && opens > asOf && minutes > 0).map(({ opens }) => opens))].toSorted((a, b) => a - b);
}
