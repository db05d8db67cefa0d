import type { Confidence } from "./confidence.ts";
import type { RuleRef } from "./rule-ref.ts";

/** Is a requirement fulfilled? `unknown` comes with the questions that would settle it. */
export type Verdict = "met" | "unmet" | "unknown";

/** What would settle an unknown. */
export interface Question {
  /** Two equal questions have the same id. */
  id: string;
  says: string;
  /** Where in the record the answer goes, such as `credentials.nasm/cpt.expires-on`, `cards`, `facts.country`, `activities.a1.category.nsca`. */
  answer: string;
  /** When the answer is one of a few. */
  choices?: { value: string; says: string }[];
  credential?: string;
}

export interface RequirementStanding {
  id: string;
  /** Name for people: authored, else made from the kind. */
  name: string;
  kind: string;
  verdict: Verdict;
  advisory: boolean;
  /** For requirements that count, in `unit`. `counted` is sure; `possible` stands where more may count. */
  required?: string;
  counted?: string;
  possible?: string;
  short?: string;
  unit?: string;
  /** What is short is no more than what a card that is asked for anyway would give. */
  cardWouldDo?: true;
  /** Unmet, and nothing that can still be done in this cycle mends it. */
  lost?: true;
  /** The last day for what is short, where that is not the end of the cycle. */
  dueBy?: string;
  /** By a clock of its own all that is missing is due only after this cycle: it does not keep this renewal waiting. */
  dueLater?: true;
  /** For what is held: the last day on which a renewal would still find it good. */
  holdsUntil?: string;
  confidence: Confidence;
  /** One sentence for the reader. */
  says: string;
  /** What the rulebook adds for the reader. */
  note?: string;
  why: RuleRef[];
  /** Refs of the activities, cards and exams behind it. */
  from: string[];
  questions: Question[];
  parts?: RequirementStanding[];
}
