import { cycleEnd } from "../base/cycle-end.ts";
import { addDays, addMonths, calendarOf, type Day, dayOf, monthEnd } from "../base/date.ts";
import type { FactRow } from "../base/fact.ts";
import type { EndHeld } from "../record/end-held-on.ts";
import type { CycleRules, CycleStart, Runs } from "../compile/rulebook.ts";
import { type CycleRows, cycleRows } from "./cycle-rows.ts";

/** A stretch of days whose requirement is judged as one. Both ends are inside. */
export interface Span {
  start: Day;
  end: Day;
  /** The body moved its end, so that it reaches into the next one. */
  moved?: true | undefined;
}

export interface Cycle extends Span {
  /** `stated`: the holder's paper gives the end; `computed`: from the certification day; `assumed`: earlier cycles may or may not have been renewed. */
  basis: "stated" | "computed" | "assumed";
  /** The cycles before it, oldest first, and the next one, as far as the rules say. */
  before: Span[];
  next: Span | undefined;
  /** When the certificate held was brought by a listed renewal: its day. */
  renewedOn?: Day | undefined;
  /** Where the rule would put the end, when the holder's paper says another day. */
  ruleEnd?: Day | undefined;
  /** Nobody knows whether it began on the first or on the second of these. */
  mayStart?: Day | undefined;
  sureStart?: Day | undefined;
  /** Where the rule puts the end that the body moved. */
  gridEnd?: Day | undefined;
  /** It is the first, and by the rule it begins only after the certification. */
  beginsLater?: true | undefined;
  /** Only the holder's paper names this end: the rule does not, or names another. */
  offGrid?: true | undefined;
  why: FactRow<unknown>[];
}

/** Why no cycle can be named: something the holder has not said, or something nobody found out about the body. */
export type NoCycle = "certified-on" | "expires-on" | "not-yet" | "rule-unknown" | `fact:${string}`;

const FAR = 3000;

/**
 * The cycle to judge on `asOf`. A credential that is known never to have been renewed is in its first. With a stated end it is the cycle that ends there; else the first cycle while `asOf` lies in it;
 * after that the one around `asOf`, assumed, because nobody said that it was renewed. `word`: the holder's word for a fact. `extended`: where a
 * cycle ends after all, when the body granted more time.
 */
export function findCycle(rules: CycleRules, certifiedOn: Day | undefined, held: EndHeld, asOf: Day, word: (fact: string) => string | undefined = () => undefined, extended: (span: Span, endedBefore: Day | undefined) => Day = (span) => span.end): Cycle | NoCycle {
  if (certifiedOn === undefined) return "certified-on";
  if (certifiedOn > asOf) return "not-yet";
  const before: Span[] = [];
  const expiresOn = held.is === "stated" ? held.end : undefined;
  const target = held.is === "first" ? certifiedOn : (expiresOn ?? asOf);
  const rows = cycleRows(rules, word);
  const cycles = cyclesFrom(rows, certifiedOn);
  let ruleEnd: Day | undefined;
  for (const grid of cycles) {
    const cycle = { start: grid.start, end: extended(grid, before.at(-1)?.end) };
    if (cycle.end < target) {
      before.push(cycle.end === grid.end ? cycle : { ...cycle, moved: true });
      continue;
    }
    const why = [rows.months(cycle.start), rows.runs(cycle.start)];
    const more = { ...(cycle.start > asOf && before.length === 0 ? { beginsLater: true as const } : {}), ...(cycle.end === grid.end ? {} : { gridEnd: grid.end }) };
    if (expiresOn === undefined) return { ...cycle, ...more, basis: before.length === 0 ? "computed" : "assumed", before, next: cycles.next().value ?? undefined, why };
    if (cycle.end === expiresOn || grid.end === expiresOn) return { ...cycle, ...more, basis: "stated", renewedOn: held.is === "stated" ? held.renewedOn : undefined, before, next: cycles.next().value ?? undefined, why };
    ruleEnd = nearer(before.at(-1)?.end, cycle.end, expiresOn);
    break;
  }
  return expiresOn === undefined ? noEnd(rows, certifiedOn) : offGrid(rows, certifiedOn, expiresOn, before, ruleEnd, held.is === "stated" ? held.renewedOn : undefined);
}

/** Of the ends on either side of the day, the nearer. */
function nearer(before: Day | undefined, after: Day, day: Day): Day {
  return before !== undefined && day - before < after - day ? before : after;
}

function noEnd(rows: CycleRows, certifiedOn: Day): NoCycle {
  if (rows.asks[0] !== undefined) return `fact:${rows.asks[0]}`;
  const runs = rows.runs(certifiedOn);
  return runs.is === "value" && runs.values[0]?.is !== "stated" ? "rule-unknown" : "expires-on";
}

/** The holder's paper names another end than the rule gives: the paper is believed, and the cycle is counted back from it. */
function offGrid(rows: CycleRows, certifiedOn: Day, expiresOn: Day, before: Span[], nearestEnd: Day | undefined, renewedOn: Day | undefined): Cycle | NoCycle {
  const months = rows.months(expiresOn);
  const length = months.is === "value" ? months.values[0] : undefined;
  if (length === undefined) return rows.asks[0] === undefined ? "rule-unknown" : `fact:${rows.asks[0]}`;
  const first = addMonths(addDays(expiresOn, 1), -length);
  const start = Math.max(first, certifiedOn) as Day;
  const end = addMonths(expiresOn, length);
  const runs = rows.runs(expiresOn);
  const way = runs.is === "value" ? runs.values[0] : undefined;
  // Only the paper says which year; on which day of the year a cycle ends the rule may still know.
  const fitting = way?.is === "stated" && way.ends !== undefined ? cycleEnd(way.ends, expiresOn) : expiresOn;
  const ruleEnd = nearestEnd ?? (fitting === expiresOn ? undefined : way?.is === "stated" && way.ends === "year-end" ? addMonths(fitting, -12) : fitting);
  return { ruleEnd, renewedOn, start, end: expiresOn, basis: "stated", offGrid: true, before: before.filter((s) => s.end < start), next: { start: addDays(expiresOn, 1), end }, why: [months, runs] };
}

/** The cycles from the certification on, as long as the rules say how they run. */
export function* cyclesFrom(rows: CycleRows, certifiedOn: Day): Generator<Span, undefined> {
  let start = certifiedOn;
  let total = 0;
  for (let count = 0; count < FAR; count++) {
    const months = rows.months(start);
    const runs = rows.runs(start);
    const length = months.is === "value" ? months.values[0] : undefined;
    const way = runs.is === "value" ? runs.values[0] : undefined;
    if (length === undefined || way === undefined || way.is === "stated") return undefined;
    if (way.is === "common") {
      const span = commonCycle(way, length, start);
      yield span;
      start = addDays(span.end, 1);
      continue;
    }
    const origin = originOf(way.starts, certifiedOn);
    if (start < origin) start = origin;
    total += length;
    const end = cycleEnd(way.ends, addMonths(origin, total, way.missing));
    if (end < start) return undefined;
    yield { start, end };
    start = addDays(end, 1);
  }
  return undefined;
}

/** The day on which the first cycle begins. */
function originOf(starts: CycleStart, certifiedOn: Day): Day {
  const { year } = calendarOf(certifiedOn);
  return starts === "month-after" ? addDays(monthEnd(certifiedOn), 1) : starts === "year-after" ? dayOf(year + 1, 1, 1) : certifiedOn;
}

/** The common cycle around a day, counted in whole lengths from the known end. */
function commonCycle({ end: knownEnd, monthEnd: last }: Extract<Runs, { is: "common" }>, length: number, day: Day): Span {
  const endOf = (steps: number): Day => (last ? monthEnd(addMonths(knownEnd, steps * length)) : addMonths(knownEnd, steps * length));
  let steps = Math.round((day - knownEnd) / (length * 30.44));
  while (endOf(steps) < day) steps++;
  while (endOf(steps - 1) >= day) steps--;
  return { start: addDays(endOf(steps - 1), 1), end: endOf(steps) };
}
