import type { Activity } from "../record/schema.ts";

/** The activities that hold every word typed, newest first; among one day's, the one added last comes first. */
export function searchActivities(activities: readonly Activity[], query: string): Activity[] {
  const wanted = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const found = wanted.length === 0 ? activities : activities.filter((activity) => fits(activity, wanted));
  return found
    .map((activity, index) => ({ activity, index }))
    .toSorted((a, b) => (a.activity.on < b.activity.on ? 1 : a.activity.on > b.activity.on ? -1 : b.index - a.index))
    .map(({ activity }) => activity);
}

function fits(activity: Activity, wanted: readonly string[]): boolean {
  const { ref, title, course, kind, provider, on, note } = activity;
  const text = [ref, title, course, kind, provider, on, note].join(" ").toLowerCase();
  return wanted.every((word) => text.includes(word));
}
