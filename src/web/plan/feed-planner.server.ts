import type { PlanFeed } from "../../app/plan/feed/plan-feed.ts";

let provided: PlanFeed | undefined;

/** Hands what plans for feeds to the pages, once, before the first is asked for; as the rulebooks are handed over (library.server.ts). */
export function provideFeedPlanner(planner: PlanFeed): void {
  provided = planner;
}

export function feedPlanner(): PlanFeed {
  if (!provided) throw new Error("No planner was provided before the first feed was asked for");
  return provided;
}
