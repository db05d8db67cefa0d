import type { Course } from "../compile/rulebook.ts";
import type { Activity } from "../record/schema.ts";

/** What an activity is called: its own title, else its course's, else its ref. */
export function titleOf(activity: Activity, course: Course | undefined): string {
  return activity.title ?? course?.title ?? activity.ref;
}
