import { feedPlanner } from "../plan/feed-planner.server.ts";
import { feedResponse } from "../plan/feed-response.server.ts";
import type { Route } from "./+types/plan-feed";

/** A plan as a calendar that one can subscribe to: `/plan/feed.ics?s=…` (docs/plan-calendar.md). */
export function loader({ request }: Route.LoaderArgs): Promise<Response> {
  return feedResponse(request, feedPlanner(), new Date().toISOString().slice(0, 10));
}
