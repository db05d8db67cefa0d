import type { ActivityStanding } from "../../evaluate/standing.ts";
import { shortDayWords, spokenDates } from "../day-words.ts";
import { reasonWords } from "./reason-words.ts";
import { type RuleMark, ruleMark } from "./rule-mark.ts";
import type { Words } from "./state-words.ts";

/** One activity under one credential: what it gave, and why not more. */
export interface ActivityView {
  readonly ref: string;
  readonly on: string;
  readonly day: string;
  readonly title: string;
  readonly words: Words;
  /** "1.9 CEU". */
  readonly credited: string;
  /** "of 3.0", where it is worth more than it gave; else absent. */
  readonly worth?: string | undefined;
  readonly possible?: string | undefined;
  readonly says: string;
  readonly basis: string;
  readonly category?: string | undefined;
  readonly mark?: RuleMark | undefined;
  /** A petition may be needed: the pre-check says more. */
  readonly petition: boolean;
}

/** It waits for approval, or nobody found its value. */
const PETITIONED: ReadonlySet<ActivityStanding["reason"]> = new Set(["provisional", "unknown-award"]);

const BASIS: Readonly<Record<ActivityStanding["basis"], string>> = {
  published: "the body’s published value",
  stated: "what your certificate states",
  rule: "worked out from a rule",
  none: "no value is known",
};

/** An activity as it stands in the table of a credential; `unit` is the body's word for its credit. */
export function activityView(activity: ActivityStanding, unit: string): ActivityView {
  const title = activity.title || activity.ref;
  const { worth, credited, possible } = activity;
  return {
    ref: activity.ref,
    on: activity.on,
    day: shortDayWords(activity.on),
    title,
    words: reasonWords(activity),
    credited: `${credited} ${unit}`.trim(),
    worth: worth !== undefined && worth !== credited ? `of ${worth}` : undefined,
    possible: possible !== undefined && possible !== credited ? `could become ${possible}` : undefined,
    says: spokenDates(activity.says),
    basis: BASIS[activity.basis],
    category: activity.category,
    mark: ruleMark(title, activity.why),
    petition: PETITIONED.has(activity.reason),
  };
}
