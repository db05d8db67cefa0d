import type { ActivityStanding, Reason } from "../../evaluate/standing.ts";
import type { Words } from "./state-words.ts";

const partial: Words = { word: "Counts in part", tone: "act", shape: "half" };
const nothing = (word: string): Words => ({ word, tone: "lost", shape: "cross" });
const unsure = (word: string): Words => ({ word, tone: "unknown", shape: "question" });

/** What each named reason is called where an activity stands in a list or as a mark. */
const words: Readonly<Record<Reason, Words>> = {
  counted: { word: "Counts", tone: "counts", shape: "check" },
  future: { word: "Still to come", tone: "act", shape: "clock" },
  "before-window": nothing("Too early"),
  "after-window": nothing("Too late"),
  "before-certification": nothing("Before you were certified"),
  duplicate: nothing("Counted once already"),
  "not-accepted": nothing("Not accepted"),
  rejected: nothing("Rejected by the body"),
  "unknown-award": unsure("Value not known"),
  "unknown-match": unsure("Something is missing"),
  "shared-unknown": unsure("Sharing not known"),
  provisional: { word: "Pending", tone: "act", shape: "clock" },
  capped: nothing("Over a limit"),
  "used-up": nothing("Its rule is used up"),
  "for-another-cycle": nothing("Kept for another cycle"),
  "for-another": nothing("Kept for another credential"),
};

/** The words for one activity: a limit that left something over is not a loss of all. */
export function reasonWords(activity: Pick<ActivityStanding, "reason" | "credited">): Words {
  const some = /[1-9]/.test(activity.credited);
  return activity.reason === "capped" && some ? partial : words[activity.reason];
}
