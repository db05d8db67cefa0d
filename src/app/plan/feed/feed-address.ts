import { countWords } from "../../../present/count-words.ts";
import { LONGEST_STATE } from "./feed-limits.ts";
import type { FeedState } from "./feed-state.ts";
import { packState } from "./pack-state.ts";

/** Where the feed of a plan is; or why this plan can have none. */
export type FeedAddress =
  | {
      readonly ok: true;
      /** To be put into a calendar that asks for an address. */
      readonly url: string;
      /** The same as a link that opens the calendar by itself (`webcal:`). */
      readonly subscribe: string;
      /** To stand beside the link, always. */
      readonly warning: string;
    }
  | {
      readonly ok: false;
      /** What to do instead, in words. */
      readonly says: string;
    };

export const FEED_WARNING =
  "The address itself holds your record and your wishes: nothing is kept on the server. Whoever has it can read what you hold, what you did and when, and what you plan. Your name and your notes are left out. Keep it as you would a password; the maker of your calendar sees it too.";

/**
 * The address of a feed that plans anew whenever a calendar asks for it: `https://…/plan/feed.ics?s=1.…` below `origin` (such as `https://recert.example`). It stays as it
 * is: what changes in the record later is not in it, so a new address is needed then. A record that is too large for an address gets `ok: false` and what to do instead.
 * Runs in browsers too. Show `warning` beside the link.
 */
export async function feedAddress(state: FeedState, origin: string): Promise<FeedAddress> {
  const packed = await packState(state);
  if (packed.length > LONGEST_STATE)
    return { ok: false, says: `Your record is too large for an address: it would have ${countWords(packed.length)} characters, and calendars are sure to take ${countWords(LONGEST_STATE)}. Save the calendar as a file instead; once the record has changed, save it again.` };
  const url = `${origin}/plan/feed.ics?s=${packed}`;
  return { ok: true, url, subscribe: url.replace(/^https?:/, "webcal:"), warning: FEED_WARNING };
}
