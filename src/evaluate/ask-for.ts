import type { Question } from "../base/verdict.ts";
import type { RawSelector } from "../record/selector.ts";
import type { Credit } from "./credit.ts";

const WORDS = {
  kind: "What kind of activity was",
  delivery: "How was it delivered:",
  provider: "Who gave",
  role: "What was your part in",
  grade: "With which grade did you pass",
} as const;

/** The questions that would settle whether a selector picks an activity: one for each attribute it looks at that the record does not state. */
export function askFor(selector: RawSelector, { activity, attributes }: Pick<Credit, "activity" | "attributes">): Question[] {
  const own = (Object.keys(WORDS) as (keyof typeof WORDS)[])
    .filter((key) => selector[key] !== undefined && attributes[key] === undefined)
    .map((key): Question => ({ id: `activities:${activity.ref}:${key}`, says: `${WORDS[key]} ${activity.title ?? activity.ref}?`, answer: `activities.${activity.ref}.${key}` }));
  const inner = [...(selector.not ? [selector.not] : []), ...(selector.any ?? [])].flatMap((s) => askFor(s, { activity, attributes }));
  return [...own, ...inner];
}
