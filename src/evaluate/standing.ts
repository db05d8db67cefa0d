import type { Confidence } from "../base/confidence.ts";
import type { RuleRef } from "../base/rule-ref.ts";
import type { Truth } from "../base/truth.ts";
import type { Question, RequirementStanding, Verdict } from "../base/verdict.ts";

export type { RuleRef, SourceRef } from "../base/rule-ref.ts";

/**
 * The answer to "where do I stand?", as plain data: what `recert status --json` prints.
 * Days are `2026-01-31`, amounts decimal strings in the body's unit. The same input gives the same bytes.
 */
export interface Standing {
  asOf: string;
  credentials: CredentialStanding[];
  /** Everything that could not be settled, once each, over all credentials. */
  questions: Question[];
}

export type State =
  | "never-expires"
  | "open"
  | "ready"
  | "ready-not-open"
  | "late"
  | "reinstatable"
  | "gone"
  | "exempt"
  | "unknown";

export type { Question, RequirementStanding, Verdict } from "../base/verdict.ts";

export interface CredentialStanding {
  id: string;
  body: string;
  /** What people call the body, such as NASM. Absent where no rulebook knows the credential. */
  bodyShort?: string;
  name: string;
  /** Name of the body's unit, such as CEU. Empty when nothing is counted. */
  unit: string;
  state: State;
  /** May the holder call themselves certified on `asOf`. */
  valid: Truth;
  /** The body's own word for where the holder stands: stated, or that of the late step. */
  status?: { id: string; name: string };
  confidence: Confidence;
  /** Absent for a credential that never expires or of which too little is known. */
  cycle?: CycleView;
  /** Past, judged and next cycles, oldest first, for drawing. */
  cycles: CycleSpan[];
  /** Renewal day that cards and the like were judged for. */
  renewalDay?: string;
  requirements: RequirementStanding[];
  limits: LimitStanding[];
  activities: ActivityStanding[];
  /** Credit that came from the cycle before; absent where none can have come. */
  carriedIn?: CarriedInStanding;
  /** Credit beyond the requirement `total`, and what becomes of it. */
  surplus?: Surplus;
  /** The same judgement when everything pending is accepted; absent when nothing is pending. */
  withPending?: { state: State; requirements: { id: string; verdict: Verdict; counted?: string }[] };
  fees: FeeStanding[];
  dates: DateStanding[];
  /** In order: what to do now. */
  next: Step[];
  /** When the state changes by itself if nothing is done, and to what. */
  changes?: { on: string; state: State };
  questions: Question[];
  /** What the body says that binds nobody or is not judged: sharing, petition, audit, notices. */
  notes: NoteStanding[];
}

export interface CycleSpan {
  start: string;
  end: string;
  judged: boolean;
}

export interface CycleView {
  start: string;
  end: string;
  /** `stated`: the holder's paper gives the end; `computed`: from the certification date. `assumed`: nobody said that earlier cycles were renewed. */
  basis: "stated" | "computed" | "assumed";
  /** The days on which credit surely counts; absent when nobody found the rule. */
  earn?: { first: string; last: string };
  /** Wider days on which it may count: sources disagree, or nobody found the rule. */
  mayEarn?: { first: string; last: string };
  submit?: { opens?: string; closes?: string };
  /** Name of the pro-rating band, where the body has bands. */
  band?: string;
  why: RuleRef[];
}

/** A cap and what it trimmed. */
export interface LimitStanding {
  id: string;
  name: string;
  limit: string;
  used: string;
  trimmed: string;
  per: string;
  why: RuleRef[];
}

export type Reason =
  | "counted"
  | "future"
  | "before-window"
  | "after-window"
  | "before-certification"
  | "duplicate"
  | "not-accepted"
  | "rejected"
  | "unknown-award"
  | "unknown-match"
  | "shared-unknown"
  | "provisional"
  | "capped"
  | "used-up"
  | "for-another-cycle"
  | "for-another";

export interface ActivityStanding {
  ref: string;
  on: string;
  title: string;
  /** What it is worth before windows and caps; absent when unknown. */
  worth?: string;
  /** Sure credit. */
  credited: string;
  /** Credit that could still come: pending, unknown. Absent when nothing more can. */
  possible?: string;
  reason: Reason;
  /** One sentence: why not more. */
  says: string;
  basis: "published" | "stated" | "rule" | "none";
  category?: string;
  why: RuleRef[];
}

export interface CarriedInStanding {
  /** What of it surely counts in this cycle, after its limits. */
  counted: string;
  /** With what may still count; absent when nothing more can, or nobody knows how much. */
  possible?: string;
  /** `stated`: the holder says so; `computed`: from the record of the cycle before; `unsaid`: anything up to what the rule allows. */
  basis: "stated" | "computed" | "unsaid";
  says: string;
  confidence: Confidence;
  why: RuleRef[];
}

export interface Surplus {
  amount: string;
  fate: "lost" | "carried" | "unknown";
  carried?: string;
  says: string;
  why: RuleRef[];
}

export interface FeeStanding {
  id: string;
  name: string;
  for: string;
  /** Each value that a source gives; more than one when sources disagree or an answer is missing. Empty when unknown. */
  amounts: string[];
  /** For what it is asked once; absent: for this renewal. */
  per?: "credential" | "holder" | "year";
  /** Where it grows with what is short or with the time: what is charged for each, and for each what. `amounts` are what it comes to. */
  rate?: { each: string[]; for: "unit-short" | "month-late" };
  /** It is asked under a condition that the holder has not settled. */
  perhaps?: true;
  /** Whether all that counts fits what waives it; absent where nothing does. */
  waived?: Truth;
  confidence: Confidence;
  why: RuleRef[];
  note?: string;
}

export interface DateStanding {
  on: string;
  what: string;
  kind: "cycle-start" | "cycle-end" | "submission-opens" | "submission-closes" | "late-step-ends" | "card-ends" | "earning-ends";
  why: RuleRef[];
}

export interface Step {
  /** Machine name: `earn`, `renew-card`, `submit`, `answer`, `confirm-end`, `nothing`, … */
  do: string;
  says: string;
  by?: string;
  requirement?: string;
}

export interface NoteStanding {
  id: string;
  kind: "sharing" | "petition" | "audit" | "debt" | "exemption" | "notice" | "carry" | "late";
  says: string;
  confidence: Confidence;
  why: RuleRef[];
}
