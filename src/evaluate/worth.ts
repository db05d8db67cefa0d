import { formatAmount, parseMillionths, stepMillionths, type Unit } from "../base/amount.ts";
import type { Day } from "../base/date.ts";
import { type Fact, type FactRow, rowOn } from "../base/fact.ts";
import type { Question } from "../base/verdict.ts";
import type { Award, Course } from "../compile/rulebook.ts";
import type { Activity } from "../record/schema.ts";
import type { Attributes } from "../record/selector.ts";
import { ENDLESS, type Range } from "../requirements/range.ts";
import type { Edition } from "./edition.ts";
import { findAwards } from "./find-awards.ts";
import { rateSteps } from "./rate.ts";

/** What one activity is worth under one body, before windows, duplicates and caps. In whole steps. */
export interface Worth {
  low: number;
  high: number;
  basis: "published" | "stated" | "rule" | "none";
  /** The body has yet to approve it. */
  pending: boolean;
  /** What the body gives was not found; nothing in the record would tell, but what the certificate states. */
  notFound: boolean;
  says: string;
  rows: FactRow<unknown>[];
  questions: Question[];
}

/** Published by the body, else stated on the certificate, else by an award rule, else unknown. */
export function worthOf(activity: Activity, on: Day, attributes: Attributes, edition: Edition, course: Course | undefined): Worth {
  const body = edition.credential.body;
  const pending = activity.status?.[body.id] === "pending";
  const published = course?.awards.get(body.id);
  const stated = activity.units?.[body.id];
  if (published) {
    const row = rowOn(published.units, on);
    if (row.is === "none") return { low: 0, high: 0, basis: "published", pending, notFound: false, says: `${body.name} does not give credit for this course on that day.`, rows: [row], questions: [] };
    if (row.is !== "unknown") {
      const range = edition.situation.range(row, 0);
      const differs = stated !== undefined && statedSteps(stated, body.unit) !== range.low ? ` Your certificate says ${stated}; the published value counts.` : "";
      return { low: range.low, high: range.high, basis: "published", pending, notFound: false, says: `Published value: ${row.text} ${body.unit.name}.${differs}`, rows: [row], questions: range.questions };
    }
  }
  if (stated !== undefined) {
    const steps = statedSteps(stated, body.unit);
    return { low: steps, high: steps, basis: "stated", pending, notFound: false, says: `Your certificate states ${stated} ${body.unit.name}.`, rows: [], questions: [] };
  }
  return byRule(activity, on, attributes, edition, pending, course);
}

/** A stated amount in whole steps; what is less than a step is not counted. */
export function statedSteps(text: string, unit: Unit): number {
  return Math.floor((parseMillionths(text) ?? 0) / stepMillionths(unit));
}

function byRule(activity: Activity, on: Day, attributes: Attributes, edition: Edition, pending: boolean, course: Course | undefined): Worth {
  const body = edition.credential.body;
  const { candidates, sure } = findAwards(edition.rules.awards, attributes, (measure) => (measure === "hour" ? activity.hours : activity.quantity?.[measure]) !== undefined);
  const stateIt: Question = { id: `activities:${activity.ref}:units:${body.id}`, says: `How many ${body.unit.name} does your certificate for ${titleOf(activity, course)} state for ${body.name}?`, answer: `activities.${activity.ref}.units.${body.id}` };
  if (candidates.length === 0) return { low: 0, high: ENDLESS, basis: "none", pending, notFound: true, says: `What ${body.name} gives for this was not found. The certificate may state it.`, rows: [], questions: [stateIt] };
  const amounts = candidates.map((award) => amountBy(award, activity, on, edition, course));
  const low = sure ? Math.min(...amounts.map((a) => a.low)) : 0;
  const high = sure ? Math.max(...amounts.map((a) => a.high)) : ENDLESS;
  const needsApproval = activity.status?.[body.id] !== "accepted" && amounts.some((a) => a.approval);
  const questions = amounts.flatMap((a) => a.questions);
  if (!sure || candidates.length > 1) questions.push({ id: `activities:${activity.ref}:kind`, says: `What kind of activity was ${titleOf(activity, course)}, how was it delivered, and with what grade?`, answer: `activities.${activity.ref}` });
  if (high >= ENDLESS && amounts.some((a) => a.notFound)) questions.push(stateIt);
  const only = candidates.length === 1 && sure ? amounts[0] : undefined;
  return {
    low,
    high,
    basis: "rule",
    pending: pending || needsApproval,
    notFound: sure && amounts.some((a) => a.notFound),
    says: only ? only.says : "What it is worth depends on what your record does not say.",
    rows: amounts.flatMap((a) => a.rows),
    questions,
  };
}

/** An award with a part that cannot be judged yet. */
const OPEN: Range = { low: 0, high: ENDLESS, questions: [] };

interface AmountBy {
  low: number;
  high: number;
  notFound: boolean;
  approval: boolean;
  says: string;
  rows: FactRow<unknown>[];
  questions: Question[];
}

function amountBy(award: Award, activity: Activity, on: Day, edition: Edition, course: Course | undefined): AmountBy {
  const unit = edition.credential.body.unit;
  const pick = <T>(fact: Fact<T>): FactRow<T> => (award.by === "activity" ? rowOn(fact, on) : edition.situation.pick(fact, award.by));
  const row = pick(award.units);
  const rounding = award.rounding && pick(award.rounding);
  const approvalRow = award.approval && pick(award.approval);
  const approval = approvalRow !== undefined && approvalRow.is !== "none";
  const rows: FactRow<unknown>[] = [row, ...(rounding ? [rounding] : []), ...(approval && approvalRow ? [approvalRow] : [])];
  const range = award.unjudged ? OPEN : edition.situation.range(row, 0);
  const done = (low: number, high: number, says: string, questions: Question[] = range.questions): AmountBy => ({ low, high, notFound: range.high >= ENDLESS, approval, says, rows, questions });
  if (range.high >= ENDLESS) return done(0, ENDLESS, `How much this gives was not found (${award.name}).`);
  if (range.high === 0) return done(0, 0, `${edition.credential.body.name} gives nothing for this (${award.name}).`);
  if (award.per === "each") return done(range.low, range.high, `${formatAmount(range.high, unit)} ${unit.name} each (${award.name}).`);
  const measured = award.per === "hour" ? activity.hours : activity.quantity?.[award.per];
  if (measured === undefined)
    return done(0, ENDLESS, `It is counted by ${award.per}, and your record does not say how many.`, [
      ...range.questions,
      { id: `activities:${activity.ref}:${award.per}`, says: `How many ${award.per}s was ${titleOf(activity, course)}?`, answer: award.per === "hour" ? `activities.${activity.ref}.hours` : `activities.${activity.ref}.quantity.${award.per}` },
    ]);
  const millionths = parseMillionths(measured) ?? 0;
  const ways = roundings(rounding);
  const lows = ways.map((w) => rateSteps(range.low, millionths, w.steps, w.direction));
  const highs = ways.map((w) => rateSteps(range.high, millionths, w.steps, w.direction));
  return done(Math.min(...lows), Math.max(...highs), `${measured} × ${formatAmount(range.high, unit)} ${unit.name} per ${award.per} (${award.name}).`);
}

/** The ways to round that may hold. Nobody said, or a source says that there is no such rule: down to a whole step. */
export function roundings(row: FactRow<{ steps: number; direction: "down" | "up" | "nearest" }> | undefined): readonly { steps: number; direction: "down" | "up" | "nearest" }[] {
  const values = row?.values ?? [];
  return values.length > 0 && !row?.orNone ? values : [...values, { steps: 1, direction: "down" }];
}

/** What an activity is called: its own title, else its course's, else its ref. */
export function titleOf(activity: Activity, course: Course | undefined): string {
  return activity.title ?? course?.title ?? activity.ref;
}
