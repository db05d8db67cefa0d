import type { Plan, PlanOutcome } from "../../plan/plan.ts";
import { spokenDates } from "../day-words.ts";
import type { Words } from "../standing/state-words.ts";

/** How far a plan can be relied on, and where there is none, why and what would change that. */
export interface OutcomeView {
  readonly is: PlanOutcome["is"];
  readonly words: Words;
  readonly says: string;
  /** Nothing is better: proved. */
  readonly proved: boolean;
  /** By how much another could be better, where that is what was proved. */
  readonly gap?: string | undefined;
  readonly measures: readonly { readonly id: string; readonly says: string }[];
  /** What cannot all hold. */
  readonly reasons: readonly { readonly id: string; readonly says: string }[];
  /** Ways out; `wishes` is what to change. */
  readonly mends: readonly { readonly says: string; readonly wishes?: string | undefined }[];
  /** That there may be other ways out, where not all were looked for. */
  readonly moreMends?: string | undefined;
  /** "Weighed 1,204 courses, 96 left after the others were shown to be of no use, solved 6 times." */
  readonly proof: string;
}

const WORDS: Readonly<Record<PlanOutcome["is"], Words>> = {
  optimal: { word: "Proved: nothing is better", tone: "counts", shape: "check" },
  within: { word: "Close to the best", tone: "act", shape: "half" },
  infeasible: { word: "Not possible as wished", tone: "lost", shape: "cross" },
  "out-of-time": { word: "Not proved: time ran out", tone: "act", shape: "clock" },
  nothing: { word: "Nothing to plan", tone: "plain", shape: "open" },
};

/** Something was solved for, and what came of it did not hold when it was judged again. */
const NOT_HELD: Words = { word: "No plan can be promised", tone: "unknown", shape: "question" };

const FAILED: Words = { word: "Not proved: the solver failed", tone: "act", shape: "clock" };
const FAILED_AT_ONCE: Words = { word: "No plan: the solver failed", tone: "unknown", shape: "question" };

function wordsOf({ outcome, proof }: Pick<Plan, "outcome" | "proof">): Words {
  if (outcome.is === "nothing" && proof.solves > 0) return NOT_HELD;
  if (outcome.is === "out-of-time" && outcome.failed) return outcome.found ? FAILED : FAILED_AT_ONCE;
  return WORDS[outcome.is];
}

/** The outcome in words. */
export function outcomeView({ outcome, proof }: Pick<Plan, "outcome" | "proof">): OutcomeView {
  return {
    is: outcome.is,
    words: wordsOf({ outcome, proof }),
    says: spokenDates(outcome.says),
    proved: outcome.is === "optimal",
    gap: outcome.is === "within" ? outcome.gap : undefined,
    measures: "measures" in outcome ? outcome.measures.map(({ id, says }) => ({ id, says: spokenDates(says) })) : [],
    reasons: outcome.is === "infeasible" ? outcome.reasons.map(({ id, says }) => ({ id, says: spokenDates(says) })) : [],
    mends: outcome.is === "infeasible" ? outcome.mends.map(({ says, wishes }) => ({ says: spokenDates(says), wishes })) : [],
    moreMends: outcome.is === "infeasible" && outcome.more ? moreWords(outcome.mends.length) : undefined,
    proof: proofWords(proof),
  };
}

function moreWords(found: number): string {
  return found > 0 ? "There may be other ways out: not all of them were looked for. More time may find them." : "No way out was found in the time. There may be one: allow more time, or wish for less.";
}

function proofWords({ options, choices, kept, solves }: Plan["proof"]): string {
  const aside = kept < choices ? `; ${kept} ${kept === 1 ? "was" : "were"} left once what no best plan can use was put aside` : "";
  return `${options} ${options === 1 ? "thing" : "things"} that can be done were weighed, in ${choices} ${choices === 1 ? "choice" : "choices"}${aside}. Solved ${solves} ${solves === 1 ? "time" : "times"}.`;
}
