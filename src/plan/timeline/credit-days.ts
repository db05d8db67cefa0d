import { addDays, type Day } from "../../base/date.ts";
import type { Way } from "./way.ts";

/** The days on which what is done surely counts for the way, and for no other cycle of the credential. */
export function creditDays({ judged, renewOn }: Way): { first: Day; last: Day } {
  const { sureFirst, sureLast, sharedUntil, doubtUntil } = judged.window;
  return { first: Math.max(sureFirst, addDays((sharedUntil ?? sureFirst - 1) as Day, 1), addDays((doubtUntil ?? sureFirst - 1) as Day, 1)) as Day, last: Math.min(sureLast, renewOn) as Day };
}
