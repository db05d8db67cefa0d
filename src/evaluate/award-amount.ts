import { formatAmount, parseMillionths } from "../base/amount.ts";
import type { Day } from "../base/date.ts";
import { type Fact, type FactRow, rowOn } from "../base/fact.ts";
import type { Truth } from "../base/truth.ts";
import type { Question } from "../base/verdict.ts";
import type { Award, Rounding } from "../compile/award.ts";
import type { Course } from "../compile/rulebook.ts";
import type { Activity } from "../record/schema.ts";
import { ENDLESS, type Range } from "../requirements/range.ts";
import type { Edition } from "./edition.ts";
import { askMeasure, type Measure, measureOf, type UnitOf } from "./measure.ts";
import { type Earlier, type Factor, factorOf, times } from "./multiplier.ts";
import { rateSteps } from "./rate.ts";
import { roundings } from "./roundings.ts";
import { titleOf } from "./title-of.ts";

/** What one award gives for one activity, and what it is made of, for what is added up or counted over several. */
export interface AwardAmount {
  award: Award;
  low: number;
  high: number;
  notFound: boolean;
  approval: boolean;
  says: string;
  rows: FactRow<unknown>[];
  questions: Question[];
  rate: Range;
  measure: Measure | undefined;
  ways: readonly Rounding[];
  factor: Factor;
  least: Range;
  attended: Truth;
}

/** What an award needs of what stands around an activity. */
export interface AwardContext {
  edition: Edition;
  unitOf: UnitOf;
  /** Deliveries of the same content before it. */
  earlier(award: Award, activity: Activity): Earlier;
}

const NO_LEAST: Range = { low: 0, high: 0, questions: [] };

/** What the award gives. Where lengths are added before they are rounded, from what is left when each is rounded down to what is when each is rounded up. */
export function awardAmount(award: Award, activity: Activity, on: Day, context: AwardContext, course: Course | undefined): AwardAmount {
  const { edition } = context;
  const { body } = edition.credential;
  const { unit } = body;
  const title = titleOf(activity, course);
  const pick = <T>(fact: Fact<T>): FactRow<T> => (award.by === "activity" ? rowOn(fact, on) : edition.situation.pick(fact, award.by));
  const picked = <T>(fact: Fact<T> | undefined): FactRow<T> | undefined => fact && pick(fact);
  const row = pick(award.units);
  const [rounding, approvalRow, multiplier, leastRow, attendance] = [picked(award.rounding), picked(award.approval), picked(award.multiplier), picked(award.least), picked(award.attendance)];
  const approval = approvalRow !== undefined && approvalRow.is !== "none";
  const made: AwardAmount = {
    award,
    low: 0,
    high: ENDLESS,
    notFound: false,
    approval,
    says: "",
    rows: [row, ...[rounding, approval ? approvalRow : undefined, multiplier, leastRow, attendance].filter((r) => r !== undefined)],
    questions: [],
    rate: edition.situation.range(row, 0),
    measure: undefined,
    ways: roundings(rounding),
    factor: factorOf(multiplier, () => context.earlier(award, activity)),
    least: leastRow ? edition.situation.range(leastRow, 0) : NO_LEAST,
    attended: attendedEnough(attendance, activity),
  };
  const { rate } = made;
  made.questions.push(...rate.questions, ...made.least.questions);
  if (rate.high >= ENDLESS) return { ...made, notFound: true, says: `How much this gives was not found (${award.name}).` };
  if (rate.high === 0) return { ...made, high: 0, says: `${body.name} gives nothing for this (${award.name}).` };
  if (made.attended === "no") return { ...made, high: 0, says: `You were there for ${activity.attended}; ${body.name} asks for ${attendance?.text} (${award.name}).` };
  made.measure = award.per === "each" ? undefined : measureOf(award, activity, on, body.id, context.unitOf);
  if (award.per !== "each" && made.measure === undefined)
    return { ...finish(made, 0, ENDLESS, `It is counted by ${award.per}, and your record does not say how many.`), questions: [...made.questions, askMeasure(award, activity.ref, title, body)] };
  const [low, high] = made.measure === undefined ? [rate.low, rate.high] : measured(made, made.measure);
  const each = `${formatAmount(rate.high, unit)} ${unit.name}`;
  const says = made.measure === undefined ? `${each} each (${award.name}).` : `${made.measure.text} × ${each} per ${perWords(award)} (${award.name}).`;
  const done = finish(made, low, high, says);
  if (made.factor.open) done.questions.push({ id: `activities:${activity.ref}:content`, says: `What was the content of ${title}? The first time that a content is delivered may count more; give the same content the same name.`, answer: `activities.${activity.ref}.content` });
  if (made.attended === "unknown") done.questions.push({ id: `activities:${activity.ref}:attended`, says: `What share of ${title} were you there for, in percent?`, answer: `activities.${activity.ref}.attended` });
  return done;
}

function measured({ rate, ways, award }: AwardAmount, { low, high }: Measure): [number, number] {
  const one = (steps: number, millionths: number, way: Rounding, direction: Rounding["direction"]): number => rateSteps(steps, millionths, way.steps, direction, award.each);
  return [Math.min(...ways.map((w) => one(rate.low, low, w, w.over === "activity" ? w.direction : "down"))), Math.max(...ways.map((w) => one(rate.high, high, w, w.over === "activity" ? w.direction : "up")))];
}

/** The amount after the multiplier, the least that is given, and the share attended. */
function finish(made: AwardAmount, low: number, high: number, says: string): AwardAmount {
  const { factor, least, attended } = made;
  const multiplied = says && factor.low === factor.high && factor.low !== 1_000_000 ? `${says.replace(/ \(/, `, times ${factor.low / 1_000_000} (`)}` : says;
  return {
    ...made,
    low: attended === "yes" ? Math.max(times(low, factor.low), least.low) : 0,
    high: high >= ENDLESS ? ENDLESS : Math.min(ENDLESS, Math.max(times(high, factor.high), Math.min(least.high, ENDLESS))),
    notFound: made.notFound || factor.high === Infinity,
    says: multiplied,
  };
}

/** Were you there for long enough? Unknown where the record does not say, or nobody found how long is enough. */
function attendedEnough(row: FactRow<number> | undefined, activity: Activity): Truth {
  if (!row || row.is === "none") return "yes";
  const attended = activity.attended === undefined ? undefined : parseMillionths(activity.attended.slice(0, -1));
  if (attended === undefined || attended === null) return "unknown";
  if (attended >= 100_000_000 || (row.values.length > 0 && row.values.every((least) => attended >= least))) return "yes";
  return row.values.length > 0 && !row.orNone && row.values.every((least) => attended < least) ? "no" : "unknown";
}

function perWords({ per, each, bodies }: Award): string {
  if (per === "stated") return bodies ? `unit stated for ${bodies.map((b) => b.toUpperCase()).join(" or ")}` : "unit stated";
  return each === 1_000_000 ? per : `${each / 1_000_000} ${per}s`;
}
