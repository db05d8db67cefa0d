import type { Activity } from "./schema.ts";

/**
 * The activities with their content as far as the record tells it apart. An entry that names a course and no content may be the same as any other of that course: it takes the
 * content of those that name one; where they name several, all of the course is one. So nothing counts twice because only one of two entries was labelled.
 */
export function namedContent(activities: readonly Activity[]): readonly Activity[] {
  if (!activities.some((a) => a.course !== undefined && a.content !== undefined)) return activities;
  const open = new Set(activities.filter((a) => a.content === undefined).map((a) => a.course));
  return activities.map((activity) => {
    if (activity.course === undefined || !open.has(activity.course)) return activity;
    const names = new Set(activities.flatMap((a) => (a.course === activity.course && a.content !== undefined ? [a.content] : [])));
    if (names.size === 0) return activity;
    const { content: _own, ...rest } = activity;
    return names.size === 1 ? { ...rest, content: [...names][0] } : rest;
  });
}
