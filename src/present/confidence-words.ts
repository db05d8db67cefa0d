import type { Confidence } from "../base/confidence.ts";

/** How each level of confidence is called, and what it means to the reader. */
export const confidenceWords: Readonly<Record<Confidence, { readonly word: string; readonly means: string }>> = {
  official: { word: "Official", means: "The body’s own document says so." },
  "third-party": { word: "Third party", means: "Somebody other than the body says so." },
  unconfirmed: { word: "Unconfirmed", means: "A source implies it, and none says it outright." },
  disputed: { word: "Disputed", means: "Sources contradict each other; all of them are shown." },
  unknown: { word: "Unknown", means: "We looked and found nothing. Ask the body." },
};
