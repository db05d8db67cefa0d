import { atomFeed } from "../../present/changes/atom-feed.ts";
import type { ChangeEvent } from "../../present/changes/change-events.ts";
import { lastingId } from "./lasting-id.server.ts";

interface FeedOf {
  readonly title: string;
  /** `/changes` or `/changes/nsca`: the page whose changes it holds; the feed is there with `.atom`. */
  readonly path: string;
  readonly checked: string;
}

/** A feed as it is sent. Its addresses are those by which it was asked for. */
export function feedResponse(request: Request, events: readonly ChangeEvent[], { title, path, checked }: FeedOf): Response {
  const { origin } = new URL(request.url);
  const idOf = (event: ChangeEvent): string => lastingId(`changes/${event.body.id}/${event.on}`);
  const text = atomFeed(events, { id: lastingId(path.slice(1)), title, self: `${origin}${path}.atom`, page: `${origin}${path}`, checked }, idOf, origin);
  return new Response(text, { headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}
