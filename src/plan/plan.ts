import type { Confidence } from "../base/confidence.ts";
import type { RuleRef } from "../base/rule-ref.ts";
import type { Question, Verdict } from "../base/verdict.ts";
import type { State } from "../evaluate/standing.ts";
import type { Preference } from "./wishes/wishes.ts";

/**
 * What to do, when, and why, as plain data: what `recert plan --json` prints. Days are `2026-01-31`, money `"99.00 USD"`, hours decimal text, credit decimal
 * text in the body's unit. The same input gives the same bytes.
 */
export interface Plan {
  asOf: string;
  until: string;
  prefer: Preference;
  outcome: PlanOutcome;
  /** In the order of their days. */
  acts: Act[];
  credentials: CredentialPlan[];
  totals: Totals;
  /** What stands in for what nobody knows, in sentences. */
  assumptions: string[];
  /** What could not be planned and why, in sentences, with what would settle it. */
  open: { credential?: string; says: string; questions: Question[] }[];
  /** How the proof was made: things weighed, and how many were left once what no best plan can use was put aside. */
  proof: { options: number; choices: number; kept: number; solves: number };
}

export type PlanOutcome =
  /** Nothing is better, by the measures in their order. */
  | { is: "optimal"; says: string; measures: Measure[] }
  /** Nothing is better by more than this in the first measure that is not proved. */
  | { is: "within"; says: string; gap: string; measures: Measure[] }
  /** A smallest set of reasons that cannot all hold, and each way out. `more`: not all ways out were looked for, as there was no time or there are many. */
  | { is: "infeasible"; says: string; reasons: { id: string; says: string }[]; mends: { says: string; wishes?: string }[]; more?: true }
  /** The best that was found in the time, if anything was. `failed`: it was not the time that ran out, the solver broke or gave what does not hold. */
  | { is: "out-of-time"; says: string; found: boolean; measures: Measure[]; failed?: true }
  /** None of the credentials can or has to be planned; `open` says why. */
  | { is: "nothing"; says: string };

export interface Measure {
  id: "late" | "risk" | "money" | "hours" | "bunching" | "off-topic" | "providers";
  says: string;
  value: number;
}

export const ACT_KINDS = ["course", "credit", "card", "exam", "attest", "practice", "renew", "pay"] as const;

/** One thing to do. */
export interface Act {
  /** Unique in the plan, and the same in the next plan while it is the same thing. */
  id: string;
  do: (typeof ACT_KINDS)[number];
  title: string;
  /** The option behind it, of a course or of unnamed credit. */
  option?: string;
  credential?: string;
  /** The days between which it makes no difference when it is finished, as far as the rules go. */
  from: string;
  by: string;
  /** The day that was reckoned with. */
  on: string;
  hours?: string;
  /** Hours are an assumption. */
  hoursAssumed?: true;
  /** The rulebook rows that the hours come from; absent where they are assumed, or the person's own. */
  hoursWhy?: RuleRef[];
  /** Of a card: the last day on which it is reckoned to be good. The card itself decides. */
  goodUntil?: string;
  price?: string;
  priceAssumed?: true;
  /** The same of the price; where sources disagree it is the highest of what they say. */
  priceWhy?: RuleRef[];
  url?: string;
  pinned?: true;
  /**
   * What it gives, by credential and cycle, as `evaluate` credits it; for a card, an exam, a statement: the requirement that it meets, for a card that counts as credit with what it is
   * credited. `alone`: of several that it gives credit to it has to be
   * handed in for this one alone. `why`: the rows that the credit rests on.
   */
  serves: { credential: string; cycleEnd: string; requirement?: string; credited?: string; unit?: string; alone?: true; why?: RuleRef[] }[];
  /** Why it is there, what would happen without it, why not earlier, why not later. */
  why: { serves: string; without?: string; earlier?: string; later?: string };
}

export interface CredentialPlan {
  id: string;
  name: string;
  bodyShort: string;
  unit: string;
  /** In order; the first is the one that runs now. */
  cycles: CyclePlan[];
}

export interface CyclePlan {
  start: string;
  end: string;
  /** The day on which the renewal is handed in; absent where it is let lapse. */
  renewOn?: string;
  way: "in-time" | "late" | "brought" | "lapses" | "already";
  /** The credential whose renewal on that day renews this one, where nothing is handed in for it. */
  by?: { credential: string; name: string; bodyShort: string };
  /** Name of the late step. */
  step?: string;
  fee?: { amount?: string; assumed?: true; says: string; why?: RuleRef[] };
  /** What `evaluate` says on the renewal day with everything done as planned. */
  state: State;
  confidence: Confidence;
  requirements: { id: string; name: string; verdict: Verdict; required?: string; counted?: string; slack?: string; unit?: string; covers: string[]; says: string; why: RuleRef[] }[];
  /** What the plan cannot promise here, in sentences. */
  open: string[];
  surplus?: { amount: string; says: string };
}

export interface Totals {
  /** By currency: what is known, and what is assumed on top. */
  money: { currency: string; known: string; assumed: string }[];
  hours: string;
  hoursAssumed: string;
  /** Things whose price or hours nobody knows, by title. */
  unpriced: string[];
  byYear: { year: string; money: string; hours: string }[];
}
