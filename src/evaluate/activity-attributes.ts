import type { Day } from "../base/date.ts";
import { rowOn } from "../base/fact.ts";
import type { Body, Course, Rulebooks } from "../compile/rulebook.ts";
import type { Activity } from "../record/schema.ts";
import { type Attributes, attributesOf } from "../record/selector.ts";

/**
 * What rules can see of an activity under one body. A word that no vocabulary knows counts as not stated: a slip in a record
 * must not slip past a limit.
 */
export function activityAttributes(rulebooks: Rulebooks, body: Body, activity: Activity, course: Course | undefined, on: Day): Attributes {
  const published = course?.awards.get(body.id)?.category;
  const category = published === undefined ? undefined : rowOn(published, on);
  const has = attributesOf(activity, body.id, { ...course?.attributes, category: category?.is === "value" ? category.values[0] : undefined });
  return {
    ...has,
    category: known(has.category, body.categories),
    kind: known(has.kind, rulebooks.words.kinds),
    delivery: known(has.delivery, rulebooks.words.deliveries),
    role: known(has.role, rulebooks.words.roles),
  };
}

function known(word: string | undefined, words: readonly string[] | ReadonlySet<string>): string | undefined {
  if (word === undefined) return undefined;
  return (Array.isArray(words) ? words.includes(word) : (words as ReadonlySet<string>).has(word)) ? word : undefined;
}
