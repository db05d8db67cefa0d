import type { Day } from "../../base/date.ts";
import type { Solve, Solved } from "../linear-model.ts";
import type { Slot } from "../timeline/slots.ts";
import type { Place } from "./place.ts";
import { Program } from "./program.ts";
import { minutesIn, opensOf, type TimeRow, timeRows } from "./time-rows.ts";

/** Something chosen, with every place that would do as well. */
export interface Wanted {
  times: number;
  chosen: Place;
  places: readonly Place[];
}

export interface SpreadInput {
  wanted: readonly Wanted[];
  /** What has its day already, such as an exam: it takes hours of the weeks too. */
  settled: readonly { on: Day; minutes: number }[];
  slots: readonly Slot[];
  asOf: Day;
  minutesPerWeek: number | undefined;
  free: (day: Day) => boolean;
}

/**
 * In which of the days that do as well each choice is finished: so that what is done by the end of each stretch fits into the hours of the weeks before it, and goes as little as possible
 * beyond a calm pace. `undefined`: with these choices it does not fit, or nobody had the time to see. `beyond` left out: there was no time to spread them.
 */
export function spreadPlaces(input: SpreadInput, solve: Solve, seconds: number): { picks: { place: Place; times: number }[]; beyond: number | undefined; proved: boolean } | undefined {
  const { wanted, settled, slots } = input;
  const program = new Program();
  const beyond = program.column("beyond a calm pace", 10_000_000, true, { bunching: 1 });
  const columns = wanted.map(({ times, places }) => places.map((place) => ({ place, column: program.column(`${place.candidate.index} in ${place.slot.index}`, times, true, {}) })));
  wanted.forEach(({ times }, i) => program.row(`chosen ${i}`, "", times, times, (columns[i] ?? []).map(({ column }) => [column, 1])));
  const there = program.column("settled", 1, true, {}, [], 1);
  const minutesBy = (slot: Slot, row: TimeRow): number => settled.reduce((sum, { on, minutes }) => (on <= slot.last && row.opens === undefined ? sum + minutes : sum), 0);
  const opens = opensOf(wanted.map(({ chosen }) => chosen.candidate), input.asOf);
  for (const { slot, rows } of timeRows(program, beyond, { ...input, opens }))
    for (const row of rows) {
      if (minutesBy(slot, row) > 0) program.term(row.row, there, minutesBy(slot, row));
      for (const { place, column } of columns.flat()) if (place.slot.index <= slot.index && minutesIn(row, place.candidate) > 0) program.term(row.row, column, minutesIn(row, place.candidate));
    }
  if (slots.length === 0) return { picks: [], beyond: 0, proved: true };
  const solved: Solved = seconds > 0 ? solve(program.model("bunching"), { seconds }) : { is: "out-of-time" };
  // Without hours of the weeks to keep to, the days that the solver came upon do as well, only not as calmly.
  if ((solved.is === "out-of-time" || solved.is === "failed") && input.minutesPerWeek === undefined) return { picks: wanted.map(({ times, chosen }) => ({ place: chosen, times })), beyond: undefined, proved: false };
  if (solved.is !== "optimal" && solved.is !== "feasible") return undefined;
  const picks = columns.flat().flatMap(({ place, column }) => (Math.round(solved.values[column] ?? 0) > 0 ? [{ place, times: Math.round(solved.values[column] ?? 0) }] : []));
  return { picks, beyond: Math.round(solved.objective), proved: solved.is === "optimal" };
}
