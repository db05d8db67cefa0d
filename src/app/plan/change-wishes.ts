import { parseDay } from "../../base/date.ts";
import { excluded } from "../../plan/what-if/excluded.ts";
import { pinned } from "../../plan/what-if/pinned.ts";
import { withoutWish } from "../../plan/what-if/without-wish.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";

/** Days between which a course is to be done, `2026-01-31`; what is left out or empty is open. */
export interface PinnedDays {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The wishes with the course to be done between these days. */
export function pinCourse(wishes: Wishes, course: string, { from = "", until = "" }: PinnedDays): Wishes {
  const [first, last] = [parseDay(from), parseDay(until)];
  return pinned({ wishes }, course, { ...(first === null ? {} : { from: first }), ...(last === null ? {} : { until: last }) }).wishes;
}

/** The wishes without anything about when the course is to be done. */
export function unpinCourse(wishes: Wishes, course: string): Wishes {
  return withoutWish(wishes, course, ["pinned"]);
}

/** The wishes with the course begun and paid for, with so many hours left (decimal text). What was wished about its days stays. */
export function beginCourse(wishes: Wishes, course: string, hoursLeft: string): Wishes {
  const others = withoutWish(wishes, course, ["begun", "excluded"]);
  return { ...others, begun: [...(others.begun ?? []), { course, "hours-left": hoursLeft }] };
}

/** The wishes without the course being begun. */
export function unbeginCourse(wishes: Wishes, course: string): Wishes {
  return withoutWish(wishes, course, ["begun"]);
}

/** The wishes with the course left out of every plan. */
export function leaveOutCourse(wishes: Wishes, course: string): Wishes {
  return excluded({ wishes }, course).wishes;
}

/** The wishes with a course that was left out allowed again. */
export function takeBackCourse(wishes: Wishes, course: string): Wishes {
  return withoutWish(wishes, course, ["excluded"]);
}
