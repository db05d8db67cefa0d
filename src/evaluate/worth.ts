import type { Day } from "../base/date.ts";
import { type FactRow, rowOn } from "../base/fact.ts";
import type { Question } from "../base/verdict.ts";
import type { Award } from "../compile/award.ts";
import type { Course } from "../compile/rulebook.ts";
import type { Activity } from "../record/schema.ts";
import type { Attributes } from "../record/selector.ts";
import { ENDLESS } from "../requirements/range.ts";
import { type AwardAmount, awardAmount, type AwardContext } from "./award-amount.ts";
import { findAwards } from "./find-awards.ts";
import { measureOf } from "./measure.ts";
import { statedSteps } from "./stated.ts";
import { titleOf } from "./title-of.ts";

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
  /** What each award gives that may apply. */
  awards: readonly AwardAmount[];
  /** It is the one of `awards` that surely applies, alone. */
  only: AwardAmount | undefined;
}

type Found = Omit<Worth, "pending">;

/** Published by the body, else stated on the certificate (by an award on what is stated, where there is one), else by an award rule, else unknown. */
export function worthOf(activity: Activity, on: Day, attributes: Attributes, context: AwardContext, course: Course | undefined): Worth {
  const { credential, situation, rules } = context.edition;
  const body = credential.body;
  const pending = activity.status?.[body.id] === "pending";
  const published = course?.awards.get(body.id);
  const stated = activity.units?.[body.id];
  const fixed = { awards: [], only: undefined };
  if (published) {
    const row = rowOn(published.units, on);
    if (row.is === "none") return { low: 0, high: 0, basis: "published", pending, notFound: false, says: `${body.name} does not give credit for this course on that day.`, rows: [row], questions: [], ...fixed };
    if (row.is !== "unknown") {
      const range = situation.range(row, 0);
      const differs = stated !== undefined && statedSteps(stated, body.unit, on) !== range.low ? ` Your certificate says ${stated}; the published value counts.` : "";
      return { low: range.low, high: range.high, basis: "published", pending, notFound: false, says: `Published value: ${row.text} ${body.unit.name}.${differs}`, rows: [row], questions: range.questions, ...fixed };
    }
  }
  const onStated = (award: Award): boolean => award.per === "stated" && award.bodies === undefined;
  if (stated !== undefined) {
    const steps = statedSteps(stated, body.unit, on);
    const scale = body.unit.earlier?.find(({ until }) => activity.on <= until);
    const plain: Found = { low: steps, high: steps, basis: "stated", notFound: false, says: `Your certificate states ${stated} ${scale?.name ?? body.unit.name}.${scale ? ` One of that time is ${scale.worth} ${body.unit.name} today.` : ""}`, rows: [], questions: [], ...fixed };
    const found = byRule(activity, on, attributes, context, course, rules.awards.filter(onStated), plain);
    if (activity.status?.[body.id] === "accepted" || !found.awards.some((a) => a.approval)) return { ...found, pending };
    // Whether it waits is sure only of a rule that surely applies alone; else none of it is sure.
    return found.only ? { ...found, pending: true } : { ...found, low: 0, pending };
  }
  const found = byRule(activity, on, attributes, context, course, rules.awards.filter((award) => !onStated(award)), undefined);
  return { ...found, pending: pending || (activity.status?.[body.id] !== "accepted" && found.awards.some((a) => a.approval)) };
}

/** By the awards given; `otherwise` is what it is worth where none of them applies. */
function byRule(activity: Activity, on: Day, attributes: Attributes, context: AwardContext, course: Course | undefined, awards: readonly Award[], otherwise: Found | undefined): Found {
  const { body } = context.edition.credential;
  const { candidates, sure } = findAwards(awards, attributes, (award) => measureOf(award, activity, on, body.id, context.unitOf) !== undefined);
  const stateIt: Question = { id: `activities:${activity.ref}:units:${body.id}`, says: `How many ${body.unit.name} does your certificate for ${titleOf(activity, course)} state for ${body.name}?`, answer: `activities.${activity.ref}.units.${body.id}` };
  if (candidates.length === 0) return otherwise ?? { low: 0, high: ENDLESS, basis: "none", notFound: true, says: `What ${body.name} gives for this was not found. The certificate may state it.`, rows: [], questions: [stateIt], awards: [], only: undefined };
  const amounts = candidates.map((award) => awardAmount(award, activity, on, context, course));
  const rest = sure ? [] : [otherwise ?? { low: 0, high: ENDLESS }];
  const low = Math.min(...amounts.map((a) => a.low), ...rest.map((r) => r.low));
  const high = Math.max(...amounts.map((a) => a.high), ...rest.map((r) => r.high));
  const questions = amounts.flatMap((a) => a.questions);
  if (!sure || candidates.length > 1) questions.push({ id: `activities:${activity.ref}:kind`, says: `What kind of activity was ${titleOf(activity, course)}, how was it delivered, and with what grade?`, answer: `activities.${activity.ref}` });
  if (high >= ENDLESS && otherwise === undefined && amounts.some((a) => a.notFound)) questions.push(stateIt);
  const only = candidates.length === 1 && sure ? amounts[0] : undefined;
  return {
    low,
    high,
    basis: "rule",
    notFound: sure && amounts.some((a) => a.notFound),
    says: only ? only.says : "What it is worth depends on what your record does not say.",
    rows: amounts.flatMap((a) => a.rows),
    questions,
    awards: amounts,
    only,
  };
}
