import type { RuleRef } from "../../base/rule-ref.ts";
import type { Truth } from "../../base/truth.ts";
import type { Question } from "../../base/verdict.ts";
import type { RawSelector } from "../../record/selector.ts";

/**
 * Whether to ask for a petition. `not-needed`: it is credit without one, and nothing of that is unknown. `waits`: the record says that it was
 * handed in. `no-use`: nothing would come of it.
 */
export type PetitionVerdict = "not-needed" | "needed" | "waits" | "refused" | "no-use" | "unknown";

/** What one row says; `texts` has several where sources contradict each other, none where nobody found it. */
export interface PetitionFact {
  readonly is: "value" | "none" | "unknown" | "disputed";
  readonly texts: readonly string[];
  readonly ref: RuleRef;
}

/** The petition rule of a body on a day, for one activity or course. A key that is left out: nobody has said. */
export interface PetitionRules {
  /** Does what cannot be petitioned fit it? `unknown` where the body's word or the activity's is missing. */
  readonly excluded: Truth;
  readonly excludes?: { readonly selectors: readonly RawSelector[]; readonly ref: RuleRef };
  readonly fee?: PetitionFact;
  readonly deadline?: PetitionFact & {
    /** The days that it comes to in the holder's cycle, one for each value; empty without a sure cycle. */
    readonly days: readonly string[];
  };
  readonly review?: PetitionFact;
  readonly papers?: PetitionFact;
  readonly after?: PetitionFact;
}

/** What a petition has to show and the record does not say. */
export type Lack = "title" | "provider" | "amount" | "delivery" | "kind";

/** One activity under one body, for the credentials of which all is the same. */
export interface PetitionAnswer {
  readonly credentials: readonly string[];
  readonly names: readonly string[];
  readonly body: string;
  readonly bodyName: string;
  readonly unit: string;
  readonly verdict: PetitionVerdict;
  /** The machine's word for why: a reason of the standing, or `published`, `stated`, `rule`, `accepted`, `needs-approval`, `excluded`, … */
  readonly reason: string;
  /** One sentence of the engine's, where it has one. */
  readonly says?: string;
  /** Whether all of it surely counts; where no petition is needed, limits or the like may still leave it open. */
  readonly settled: boolean;
  /** What would count if the body accepted it: `0.5`, `0.5 to 1.0`. */
  readonly brings?: string;
  /** The last day of the cycle it would count for. */
  readonly cycleEnds?: string;
  readonly lacks: readonly Lack[];
  /** What would settle what is unknown. */
  readonly questions: readonly Question[];
  readonly why: readonly RuleRef[];
  /** Left out where no petition is in question. */
  readonly rules?: PetitionRules;
}

/** The pre-check of a record, before anyone pays a fee: plain data, what `recert petition --json` prints. */
export interface PetitionCheck {
  readonly asOf: string;
  readonly activities: readonly { readonly ref: string; readonly on: string; readonly title: string; readonly answers: readonly PetitionAnswer[] }[];
}

/** An award rule that may apply to a course that states no value under a body. */
export interface PetitionAward {
  readonly name: string;
  /** The amount as authored, in the body's unit. */
  readonly gives: string;
  /** What is counted, and how many of it make one. */
  readonly per: string;
  readonly each: number;
  readonly approval: Truth;
  readonly why: readonly RuleRef[];
}

/** What a course is worth under one body on a day, and the way to credit where nobody said. */
export interface CourseUnderBody {
  readonly body: string;
  readonly bodyName: string;
  readonly unit: string;
  readonly verdict: PetitionVerdict;
  readonly reason: string;
  /** What is stated of this course for the body; left out: nothing is. */
  readonly stated?: { readonly units: PetitionFact; readonly category?: PetitionFact; readonly approval?: PetitionFact };
  /** The award rules that would apply, by the credentials that have the same; empty where a value is stated. */
  readonly byRule: readonly { readonly credentials: readonly string[]; readonly names: readonly string[]; readonly verdict: PetitionVerdict; readonly sure: boolean; readonly awards: readonly PetitionAward[] }[];
  readonly rules: PetitionRules;
}

/** One course under bodies: what `recert petition --course --json` prints. */
export interface CourseCheck {
  readonly on: string;
  readonly course: string;
  readonly title: string;
  readonly bodies: readonly CourseUnderBody[];
}
