import { eventsOf } from "../changes/events.server.ts";
import { feedResponse } from "../changes/feed-response.server.ts";
import { library } from "../rules/library.server.ts";
import type { Route } from "./+types/changes-body-feed";

/** The changes of one body as a feed: `/changes/nsca.atom`. */
export function loader({ params, request }: Route.LoaderArgs): Response {
  const events = eventsOf(params.body);
  const raw = library().books.find(({ body }) => body.id === params.body)?.body;
  if (!events || !raw) return new Response("There is no such feed.\n", { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  return feedResponse(request, events, { title: `Recert: changes of the rules of ${String(raw["name"])}`, path: `/changes/${raw.id}`, checked: String(raw["checked"]) });
}
