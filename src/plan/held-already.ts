import type { Course, Rulebooks } from "../compile/rulebook.ts";
import type { HeldCredential, HolderRecord } from "../record/schema.ts";

/** The credential that a course earns, where it is held already: whoever holds it has taken such a course, though the record need not have it. */
export function heldAlready(course: Pick<Course, "earns"> | undefined, record: HolderRecord): HeldCredential | undefined {
  return course?.earns === undefined ? undefined : record.credentials.find(({ id }) => id === course.earns);
}

/** What is held, without cycles of its own, and the record has no course for: what that course counted for is not known, so it is asked for. In sentences. */
export function heldWithoutCourse({ rulebooks, record }: { rulebooks: Rulebooks; record: HolderRecord }): string[] {
  const done = new Set((record.activities ?? []).flatMap(({ course }) => rulebooks.courses.get(course ?? "")?.earns ?? []));
  const earned = new Set([...rulebooks.courses.values()].flatMap(({ earns }) => earns ?? []));
  return record.credentials.flatMap(({ id }) => {
    const credential = rulebooks.credentials.get(id);
    if (!credential || credential.rules !== undefined || !earned.has(id) || done.has(id)) return [];
    return [`You hold ${credential.name}, and your record has no course for it. No such course is planned again where it does not surely count twice. Enter the one that you took, with its day: it may count, and less would then be left to do.`];
  });
}
