import { addMonths, type Day, dayOf, calendarOf, parseDay } from "../../base/date.ts";
import type { CredentialStanding, Standing } from "../../evaluate/standing.ts";

/** The stretch of time that all bands of a page share. */
export interface TimeAxis {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Room to see that a cycle has neighbours, and how long at most the neighbours may be. */
const MARGIN_MONTHS = 5;

/** From a little before the first judged cycle to a little after the last; the day asked about and the `further` days are always on it. */
export function timeAxis(standing: Standing, further: readonly string[] = []): TimeAxis {
  const today = parseDay(standing.asOf) ?? (0 as Day);
  const days = [...standing.credentials.flatMap(drawnDays), ...further.flatMap((text) => parseDay(text) ?? [])];
  const from = addMonths(Math.min(today, ...days) as Day, -MARGIN_MONTHS);
  const to = addMonths(Math.max(today, ...days) as Day, MARGIN_MONTHS + 3);
  return { from, to, today, ticks: yearTicks(from, to) };
}

/** Where a day lies on the axis, 0 to 1; what lies outside is drawn at the edge. */
export function placeOf(day: Day, axis: Pick<TimeAxis, "from" | "to">): number {
  return Math.min(1, Math.max(0, (day - axis.from) / (axis.to - axis.from)));
}

/** The day at a place of the axis, 0 to 1: what `placeOf` gives, turned round. */
export function dayAt(place: number, axis: Pick<TimeAxis, "from" | "to">): Day {
  return Math.round(axis.from + Math.min(1, Math.max(0, place)) * (axis.to - axis.from)) as Day;
}

function drawnDays(standing: CredentialStanding): Day[] {
  const { cycle, dates } = standing;
  const texts = cycle ? [cycle.start, cycle.end, ...dates.filter((d) => d.kind === "late-step-ends").map((d) => d.on)] : [];
  return texts.flatMap((text) => parseDay(text) ?? []);
}

function yearTicks(from: Day, to: Day): TimeAxis["ticks"] {
  const ticks: { at: number; label: string }[] = [];
  const years = calendarOf(to).year - calendarOf(from).year;
  // Ten labels fit on a phone; a longer stretch gets every second, fifth or tenth year.
  const step = [1, 2, 5, 10, 20, 50].find((s) => years / s <= 8) ?? 100;
  for (let year = calendarOf(from).year + 1; year <= calendarOf(to).year; year++)
    if (year % step === 0) ticks.push({ at: placeOf(dayOf(year, 1, 1), { from, to }), label: String(year) });
  return ticks;
}
