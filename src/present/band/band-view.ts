import { parseMillionths } from "../../base/amount.ts";
import { addDays, type Day, formatDay, parseDay } from "../../base/date.ts";
import type { CredentialStanding } from "../../evaluate/standing.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Card } from "../../record/schema.ts";
import { dayWords, shortDayWords } from "../day-words.ts";
import { type PlannedBand, plannedBand, plannedReach, plannedRows } from "../plan/planned-band.ts";
import { activityView } from "../standing/activity-view.ts";
import { totalOf } from "../standing/total-of.ts";
import type { BandMark } from "./band-mark.ts";
import { type BandRow, bandRows } from "./band-rows.ts";
import { type CardNames, type CardStrip, cardsOf, cardStrips } from "./card-strips.ts";
import { type CreditStep, creditSteps } from "./credit-steps.ts";
import { placeOf, type TimeAxis } from "./time-axis.ts";

/** The picture of one credential. Every place is a share, 0 to 1, of the axis or of the band's height. */
export interface BandView {
  /** One sentence for who cannot see the picture. */
  readonly summary: string;
  readonly today: number;
  readonly todayWords: string;
  readonly ticks: TimeAxis["ticks"];
  /** A credential that never expires is a line without end. */
  readonly endless: boolean;
  readonly cycles: readonly { readonly key: string; readonly left: number; readonly width: number; readonly judged: boolean; readonly words: string }[];
  /** How high "enough" lies: 1 unless credit goes past it. Absent when nobody knows how much is needed. */
  readonly edge?: number | undefined;
  readonly edgeWords: string;
  /** What becomes of credit past the edge. */
  readonly fate: "lost" | "carried" | "unknown";
  readonly steps: readonly CreditStep[];
  readonly marks: readonly BandMark[];
  /** Activities before or after the stretch that is drawn. */
  readonly undrawn: number;
  readonly cards: readonly CardStrip[];
  /** The same facts, all of them, as a table. */
  readonly rows: readonly BandRow[];
  /** Once the cycle is over: until when it can still be renewed or reinstated. */
  readonly late?: { readonly left: number; readonly width: number; readonly words: string } | undefined;
  readonly handIn?: { readonly left: number; readonly width: number; readonly words: string } | undefined;
  /** What a plan adds, to be drawn in outline; absent where nothing is planned. */
  readonly planned?: PlannedBand | undefined;
}

/** Past this many times the requirement a surplus is drawn cut off. */
const TALLEST = 2;

/** The band picture of one credential on the axis that all share; with a plan, what it adds. */
export function bandView(standing: CredentialStanding, axis: TimeAxis, cards: readonly Card[], cardNames: CardNames = {}, plan?: Plan): BandView {
  const total = totalOf(standing);
  const required = total?.required === undefined ? undefined : (parseMillionths(total.required) ?? undefined);
  const judged = standing.cycle && { start: parseDay(standing.cycle.start) as Day, end: parseDay(standing.cycle.end) as Day };
  const inOrder = standing.activities.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const { steps, reached, sum } = creditSteps(standing, inOrder, judged, axis);
  const need = required === undefined || required === 0 ? sum || 1 : required;
  const planned = plan?.credentials.find((c) => c.id === standing.id);
  const tallest = Math.min(Math.max(need, sum, planned ? need * plannedReach(planned) : 0), need * TALLEST);
  const drawn = inOrder.filter((a) => isOn(parseDay(a.on), axis));
  return {
    summary: summaryOf(standing),
    today: placeOf(axis.today, axis),
    todayWords: shortDayWords(formatDay(axis.today)),
    ticks: axis.ticks,
    endless: standing.state === "never-expires",
    cycles: standing.cycles.flatMap((c) => cycleOf(c, axis)),
    fate: standing.surplus?.fate ?? "unknown",
    edge: required === undefined ? undefined : need / tallest,
    edgeWords: total?.required === undefined ? "How much is needed is not known" : `${total.required} ${standing.unit}`.trim(),
    steps: steps.map((s) => ({ ...s, height: Math.min(1, s.sum / tallest), over: Math.max(0, Math.min(1, s.sum / tallest) - (required === undefined ? 1 : need / tallest)) })),
    marks: drawn.map((a) => ({
      key: a.ref,
      at: placeOf(parseDay(a.on) as Day, axis),
      level: Math.min(1, (reached.get(a.ref) ?? 0) / tallest),
      activities: [activityView(a, standing.unit)],
      label: `${a.title || a.ref}, ${shortDayWords(a.on)}: ${a.credited} ${standing.unit}`.trim(),
    })),
    undrawn: inOrder.length - drawn.length,
    cards: cardStrips(standing, cards, cardNames, axis),
    rows: bandRows(standing, cardsOf(standing, cards), cardNames, formatDay(axis.today), plan && planned ? plannedRows(plan, standing.id) : []),
    late: lateOf(standing, axis),
    handIn: handInOf(standing, axis),
    ...(plan && planned ? { planned: plannedBand(plan, standing.id, axis, need / tallest) } : {}),
  };
}

function cycleOf(cycle: { start: string; end: string; judged: boolean }, axis: TimeAxis): BandView["cycles"] {
  const [start, end] = [parseDay(cycle.start), parseDay(cycle.end)];
  if (start === null || end === null || end < axis.from || start > axis.to) return [];
  const left = placeOf(start, axis);
  return [{ key: cycle.start, left, width: placeOf(addDays(end, 1), axis) - left, judged: cycle.judged, words: `${shortDayWords(cycle.start)} to ${shortDayWords(cycle.end)}` }];
}

function handInOf({ cycle, dates }: CredentialStanding, axis: TimeAxis): BandView["handIn"] {
  const opens = parseDay(cycle?.submit?.opens ?? "");
  const closesText = cycle?.submit?.closes ?? dates.find((d) => d.kind === "submission-closes")?.on;
  const closes = parseDay(closesText ?? "");
  if (opens === null || closes === null) return undefined;
  const left = placeOf(opens, axis);
  return { left, width: placeOf(addDays(closes, 1), axis) - left, words: `Hand in from ${dayWords(cycle?.submit?.opens ?? "")} to ${dayWords(closesText ?? "")}` };
}

function lateOf({ cycle, dates, state }: CredentialStanding, axis: TimeAxis): BandView["late"] {
  const last = dates.findLast((d) => d.kind === "late-step-ends");
  const [end, until] = [parseDay(cycle?.end ?? ""), parseDay(last?.on ?? "")];
  if (end === null || until === null || until <= end || (state !== "late" && state !== "reinstatable")) return undefined;
  const left = placeOf(addDays(end, 1), axis);
  return { left, width: placeOf(addDays(until, 1), axis) - left, words: `Late, to ${dayWords(last?.on ?? "")}` };
}

function summaryOf(standing: CredentialStanding): string {
  if (standing.state === "never-expires") return `${standing.name} has no cycles: it does not expire.`;
  if (!standing.cycle) return `${standing.name}: the cycle is not known.`;
  const total = totalOf(standing);
  const credit = total?.counted === undefined ? "" : `: ${total.counted}${total.required === undefined ? "" : ` of ${total.required}`} ${standing.unit}`;
  return `${standing.name}, cycle from ${dayWords(standing.cycle.start)} to ${dayWords(standing.cycle.end)}${credit}.`;
}

function isOn(day: Day | null, axis: TimeAxis): boolean {
  return day !== null && day >= axis.from && day <= axis.to;
}
