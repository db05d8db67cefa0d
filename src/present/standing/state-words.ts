import type { State, Verdict } from "../../evaluate/standing.ts";
import type { Shape, Tone } from "./tone.ts";

export interface Words {
  readonly word: string;
  readonly tone: Tone;
  readonly shape: Shape;
}

/** How each state of a credential is called. */
export const stateWords: Readonly<Record<State, Words>> = {
  "never-expires": { word: "Does not expire", tone: "counts", shape: "endless" },
  open: { word: "Still open", tone: "act", shape: "half" },
  ready: { word: "Ready to renew", tone: "counts", shape: "check" },
  "ready-not-open": { word: "Ready, not yet open", tone: "counts", shape: "clock" },
  late: { word: "Late, still renewable", tone: "lost", shape: "clock" },
  reinstatable: { word: "Lapsed, can be reinstated", tone: "lost", shape: "cross" },
  gone: { word: "Lapsed", tone: "lost", shape: "cross" },
  exempt: { word: "Exempt", tone: "counts", shape: "check" },
  unknown: { word: "Not known yet", tone: "unknown", shape: "question" },
};

/** How each verdict on a requirement is called. */
export const verdictWords: Readonly<Record<Verdict, Words>> = {
  met: { word: "Met", tone: "counts", shape: "check" },
  unmet: { word: "Not met", tone: "act", shape: "open" },
  unknown: { word: "Unknown", tone: "unknown", shape: "question" },
};
