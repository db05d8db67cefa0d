import { allEvents } from "../changes/events.server.ts";
import { feedResponse } from "../changes/feed-response.server.ts";
import { library } from "../rules/library.server.ts";
import type { Route } from "./+types/changes-feed";

/** The changes of all bodies as a feed: `/changes.atom`. */
export function loader({ request }: Route.LoaderArgs): Response {
  const checked = library().books.map(({ body }) => String(body["checked"])).toSorted().at(-1) ?? "1970-01-01";
  return feedResponse(request, allEvents(), { title: "Recert: changes of the rules of all certifying bodies", path: "/changes", checked });
}
