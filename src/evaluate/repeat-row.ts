import type { Day } from "../base/date.ts";
import { type FactRow, rowOn } from "../base/fact.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import type { Activity } from "../record/schema.ts";

/** What a body says on taking its own course again, on that day; `undefined` when it says nothing of this course. A course of another body says nothing here. */
export function repeatRow(rulebooks: Rulebooks, body: string, activity: Activity, on: Day): FactRow<"yes" | "no"> | undefined {
  const course = activity.course?.startsWith(`${body}/`) ? rulebooks.courses.get(activity.course) : undefined;
  const row = course?.repeatable && rowOn(course.repeatable, on);
  return row?.is === "none" ? undefined : row;
}
