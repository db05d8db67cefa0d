import type { CyclePlan } from "../../plan/plan.ts";
import type { Words } from "../standing/state-words.ts";

/** How the ways in which a cycle can end are called. */
export const wayWords: Readonly<Record<CyclePlan["way"], Words>> = {
  "in-time": { word: "Renewed in time", tone: "counts", shape: "check" },
  late: { word: "Renewed late", tone: "act", shape: "clock" },
  brought: { word: "Renewed with another", tone: "counts", shape: "check" },
  lapses: { word: "Lapses", tone: "lost", shape: "cross" },
  already: { word: "Renewed already", tone: "counts", shape: "check" },
};
