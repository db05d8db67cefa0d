import type { FeedState } from "./feed-state.ts";

/** What a calendar asks for when it fetches a feed. */
export interface FeedAsk {
  readonly state: FeedState;
  /** `2026-01-31`: the plan is made as of this day. */
  readonly asOf: string;
  /** Where the Plan page is. */
  readonly page: string;
}

export type FeedAnswer =
  | { readonly is: "calendar"; readonly text: string }
  /** Others are planned for; ask again in a while. */
  | { readonly is: "busy" }
  /** It took too long, and was given up. */
  | { readonly is: "out-of-time" }
  | { readonly is: "failed" };

/** Makes the calendar of a feed. */
export type PlanFeed = (ask: FeedAsk) => Promise<FeedAnswer>;
