import { wordOf } from "../../record/word-of.ts";

/** What tables call the deliveries of the vocabulary. */
const SAME: Readonly<Record<string, string>> = {
  "on-site": "in-person", onsite: "in-person", classroom: "in-person", "face-to-face": "in-person", live: "in-person", "in-class": "in-person",
  "live-virtual": "live-online", "virtual-live": "live-online", "live-webinar": "live-online", "online-live": "live-online",
  "self-paced": "self-study", "home-study": "self-study", "on-demand": "self-study", "online-self-paced": "self-study", "self-paced-online": "self-study", "distance-learning": "self-study",
  hybrid: "blended", recording: "recorded", "recorded-webinar": "recorded",
};

/** A cell that says how a course is held. "Online" alone leaves open whether it is live, and says that nobody has to go there. */
export function deliveryCell(text: string): { delivery?: string; online?: true } {
  const word = wordOf(text);
  if (["online", "virtual", "web", "web-based", "e-learning", "elearning"].includes(word)) return { online: true };
  return { delivery: SAME[word] ?? word };
}
