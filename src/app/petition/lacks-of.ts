import type { Course } from "../../compile/rulebook.ts";
import type { Lack } from "../../present/petition/petition-check.ts";
import type { Activity } from "../../record/schema.ts";
import type { Attributes } from "../../record/selector.ts";

/** What a petition has to show and neither the record nor the catalogue says of an activity. */
export function lacksOf(activity: Activity, course: Course | undefined, has: Attributes): Lack[] {
  const amounts = [activity.hours, activity.minutes, ...Object.values(activity.quantity ?? {}), ...Object.values(activity.units ?? {})];
  const missing: readonly (readonly [Lack, boolean])[] = [
    ["title", (activity.title ?? course?.title ?? "") === ""],
    ["provider", has.provider === undefined],
    ["amount", amounts.every((amount) => amount === undefined)],
    ["delivery", has.delivery === undefined],
    ["kind", has.kind === undefined],
  ];
  return missing.flatMap(([lack, is]) => (is ? [lack] : []));
}
