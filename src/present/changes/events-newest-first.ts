import type { ChangeEvent } from "./change-events.ts";

/** The events of several bodies as one list, newest first; of one day in the order of the bodies' names. */
export function eventsNewestFirst(lists: readonly (readonly ChangeEvent[])[]): ChangeEvent[] {
  return lists.flat().toSorted((a, b) => (a.on === b.on ? a.body.short.localeCompare(b.body.short, "en") : a.on < b.on ? 1 : -1));
}
