import { changeEvents, type ChangeEvent } from "../../present/changes/change-events.ts";
import { eventsNewestFirst } from "../../present/changes/events-newest-first.ts";
import { library } from "../rules/library.server.ts";

let kept: { readonly of: unknown; readonly byBody: ReadonlyMap<string, readonly ChangeEvent[]>; readonly all: readonly ChangeEvent[] } | undefined;

function events(): NonNullable<typeof kept> {
  const all = library();
  if (kept?.of !== all) {
    const byBody = new Map(all.books.map((book) => [book.body.id, changeEvents(book, all)]));
    kept = { of: all, byBody, all: eventsNewestFirst([...byBody.values()]) };
  }
  return kept;
}

/** Every change that the rulebooks know, newest first. Worked out once: it follows from the rulebooks alone. */
export function allEvents(): readonly ChangeEvent[] {
  return events().all;
}

/** Those of one body; `undefined` when there is no such body. */
export function eventsOf(body: string): readonly ChangeEvent[] | undefined {
  return events().byBody.get(body);
}

/** The bodies that can be chosen, by name. */
export function bodiesToChoose(): { readonly id: string; readonly name: string }[] {
  return library()
    .books.map(({ body }) => ({ id: body.id, name: String(body["name"]) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}
