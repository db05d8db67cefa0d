/** How far a fact can be relied on, strongest first. A verdict has that of the weakest fact it rests on. */
export const CONFIDENCES = ["official", "third-party", "unconfirmed", "disputed", "unknown"] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** The weakest of the list; `official` when the list is empty. */
export function weakest(list: Iterable<Confidence>): Confidence {
  let worst = 0;
  for (const c of list) worst = Math.max(worst, CONFIDENCES.indexOf(c));
  return CONFIDENCES[worst] ?? "unknown";
}
