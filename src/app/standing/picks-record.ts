import type { Activity, HolderRecord } from "../../record/schema.ts";
import type { Pick, PickEntry } from "../../present/home/pick.ts";
import type { RawCourse } from "../../rulebook/schema/course.ts";

/** What was picked on Home as a record: the credentials held, and the courses finished for those that do not expire. */
export function picksRecord(picks: readonly Pick[], entries: readonly PickEntry[], courses: readonly RawCourse[]): HolderRecord {
  const known = new Map(entries.map((e) => [e.id, e]));
  const mine = picks.filter((p) => known.has(p.id));
  return {
    recert: 1,
    credentials: mine.map((p) => ({ id: p.id, ...(p.certified ? { "certified-on": p.certified } : {}), ...(p.ends && p.ends >= (p.certified ?? "") ? { "expires-on": p.ends } : {}) })),
    activities: mine.flatMap((p) => {
      const course = courses.find((c) => c.earns === p.id);
      return p.finished && course ? [courseTaken(course, p.finished)] : [];
    }),
  };
}

/** The picks that are held: what does not expire is held from the day it was finished, and only asked about before. */
export function heldPicks(picks: readonly Pick[], entries: readonly PickEntry[]): Pick[] {
  const lasting = new Set(entries.filter((e) => e.expires === "never").map((e) => e.id));
  return picks.filter((pick) => !lasting.has(pick.id) || pick.finished !== undefined);
}

/** A course of the catalogue, finished on the day, as an activity. Its ref is its id with a dash, since refs hold no slash. */
export function courseTaken(course: RawCourse, on: string): Activity {
  return { ref: course.id.replace("/", "-"), on, title: course.title, course: course.id };
}
