import type { FeedAsk } from "./plan-feed.ts";

/** What goes to the thread that plans for feeds. */
export interface ToFeedThread {
  readonly serial: number;
  readonly ask: FeedAsk;
}

/** What comes back, for the same serial. */
export type FromFeedThread = { readonly serial: number; readonly text: string } | { readonly serial: number; readonly problem: string };
