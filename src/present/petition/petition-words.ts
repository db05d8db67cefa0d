import type { Words } from "../standing/state-words.ts";
import type { Lack, PetitionRules, PetitionVerdict } from "./petition-check.ts";

/** How each verdict of the pre-check is called. */
const petitionWords: Readonly<Record<PetitionVerdict, Words>> = {
  "not-needed": { word: "No petition needed", tone: "counts", shape: "check" },
  needed: { word: "Petition needed", tone: "act", shape: "open" },
  waits: { word: "Handed in, not decided", tone: "act", shape: "clock" },
  refused: { word: "Would be refused", tone: "lost", shape: "cross" },
  "no-use": { word: "A petition would bring nothing", tone: "plain", shape: "cross" },
  unknown: { word: "Not known", tone: "unknown", shape: "question" },
};

/** The words of a verdict. Approval that nobody found a way to ask for is no petition. */
export function verdictWordsOf(verdict: PetitionVerdict, rules: PetitionRules | undefined): Words {
  const known = rules && [rules.fee, rules.deadline, rules.review, rules.papers, rules.after].some((fact) => fact !== undefined && fact.is !== "unknown");
  return verdict === "needed" && !known ? { word: "Approval needed, the way to it not known", tone: "unknown", shape: "question" } : petitionWords[verdict];
}

/** What the record lacks, as a list of it is read out. */
export const lackWords: Readonly<Record<Lack, string>> = {
  title: "a title",
  provider: "the provider",
  amount: "hours or units",
  delivery: "how it was delivered",
  kind: "what kind of activity it was",
};
