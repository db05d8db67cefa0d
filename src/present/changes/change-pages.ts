import type { ChangeEvent } from "./change-events.ts";

/** About so many changes stand on one page; a day is never torn apart. */
const MOST = 40;

/** One page of events, and where it stands among the others; pages count from 1. */
export interface ChangePage {
  readonly events: readonly ChangeEvent[];
  readonly page: number;
  readonly pages: number;
}

/** The events page by page, newest first. Without any there is one empty page. */
export function changePages(events: readonly ChangeEvent[]): readonly (readonly ChangeEvent[])[] {
  const pages: ChangeEvent[][] = [[]];
  let held = 0;
  for (const event of events) {
    const size = event.changes.length + 1;
    if (held > 0 && held + size > MOST) {
      pages.push([]);
      held = 0;
    }
    pages.at(-1)?.push(event);
    held += size;
  }
  return pages;
}

/** The page asked for by its number, or by the key of an event that stands on it; the nearest there is. */
export function pageAsked(events: readonly ChangeEvent[], asked: { readonly page?: string | undefined; readonly event?: string | undefined }): ChangePage {
  const pages = changePages(events);
  const holding = asked.event === undefined ? -1 : pages.findIndex((list) => list.some(({ key }) => key === asked.event));
  const number = /^\d{1,4}$/.test(asked.page ?? "") ? Number(asked.page) : 1;
  const page = holding >= 0 ? holding + 1 : Math.min(Math.max(number, 1), pages.length);
  return { events: pages[page - 1] ?? [], page, pages: pages.length };
}
