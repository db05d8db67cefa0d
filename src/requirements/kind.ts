import type { Unit } from "../base/amount.ts";
import type { RawAmount } from "../base/amount-expression.ts";
import type { Confidence } from "../base/confidence.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import type { Day } from "../base/date.ts";
import type { Fact, FactRow } from "../base/fact.ts";
import type { RawRows } from "../base/rows.ts";
import type { Truth } from "../base/truth.ts";
import type { RuleRef } from "../base/rule-ref.ts";
import type { Question, RequirementStanding, Verdict } from "../base/verdict.ts";
import type { AmountExpression } from "./amount.ts";
import type { Per } from "./per.ts";
import type { Range } from "./range.ts";
import type { Planner } from "./planner.ts";
import type { History } from "./stretches.ts";
import type { Wanted } from "./wanted.ts";
import type { RawSelector } from "../record/selector.ts";
import type { HolderRecord } from "../record/schema.ts";
import type { Proof } from "../record/proof.ts";

/** Which date picks the row of a fact. */
export type VersionBy = "cycle-start" | "cycle-end" | "activity" | "submission";

/** What a kind needs to turn its authored rows into facts. */
export interface CompileContext {
  unit: Unit;
  body: string;
  /** Which date picks the rows of this requirement, when it says so itself. */
  by: VersionBy | undefined;
  /** Authored rows as a fact at `<requirement path>.<key>`. A value that `parse` refuses is reported and becomes unknown. */
  fact<Raw, T>(raw: RawRows<Raw>, key: string, parse: (raw: Raw) => T | null): Fact<T>;
  amounts(raw: RawRows<RawAmount>, key: string): Fact<AmountExpression>;
  /** Compiles a requirement inside this one. */
  child(raw: unknown, index: number): CompiledRequirement;
  /** Reports that what is written has no meaning here yet. */
  report(code: string, message: string, expected: string): void;
  statementText(id: string): string;
  cardName(kind: string): string;
}

/** The holder's situation that decides which rows are in force. Rows are picked by it, once, before anything is counted. */
export interface Situation {
  pick<T>(fact: Fact<T>, by?: VersionBy): FactRow<T>;
  /**
   * An amount under this situation's band and facts; `ifNone` is what no rule means. Unsettled tables give a range and a question. A
   * share of a step is cut off, or rounded `up` for what is asked for.
   */
  range(row: FactRow<AmountExpression>, ifNone: number, parts?: "up"): Range;
  /** The holder's word for a fact, or their band; `undefined` when nobody said. */
  fact(id: string): string | undefined;
  question(id: string): Question;
  /** The step of the late ladder that the day lies on. */
  step: string | undefined;
  /** The exemption that lifts a requirement, when one surely does. */
  lifted(requirement: string): Lifted | undefined;
}

/** What lifts a requirement. */
export interface Lifted {
  name: string;
  row: FactRow<string>;
}

/** How a cap is made, whatever its limit is for a holder. */
export interface CapShape {
  of: RawSelector;
  /** For what it has one limit. */
  per: Per;
  whole: boolean;
  /** Its rows go by the day of the activity: each limits only its own days. */
  dated: boolean;
  /** It never gives room to anything, or is not there. */
  refuses: boolean;
}

/** Credit that a requirement asks for. */
export interface Ask {
  id: string;
  /** Left out: all credit. */
  of: RawSelector | undefined;
  need: Range;
}

/** A cap of the credit pipeline, with its limit settled. */
export interface Cap {
  id: string;
  name: string;
  of: RawSelector;
  limit: Range;
  /** For what it has one limit: the cycle, each of its years, each activity, all entries of one event, any so many months in a row, ... */
  per: Per;
  /** What does not fit gives nothing, not a part. */
  whole: boolean;
  /** Only activities dated inside count against it. */
  first: Day;
  last: Day;
  row: FactRow<AmountExpression>;
  /** It follows from others, and stands in no rulebook. */
  derived?: true;
}

/** Verdicts as numbers for the fast road, in the order of their worth: `any-of` takes the greatest, `all-of` the least. */
export type Code = 0 | 1 | 2 | 3;

/** Unmet, and nothing that can still be done in this cycle mends it. */
export const LOST = 0;
export const UNMET = 1;
export const UNKNOWN = 2;
export const MET = 3;

/** One holder on the fast road: sums are filled in before requirements are judged. */
export interface Cursor {
  /** Sure and possible credit for each counter; counter 0 is the total. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** For each category counter: bits of categories with sure credit, and how many categories may have credit. */
  readonly categoriesLow: Int32Array;
  readonly categoriesHigh: Int32Array;
  /** The holder's proofs (cards, statements, exams): from `proofStart` up to `proofEnd` in the table. */
  proofStart: number;
  proofEnd: number;
  /** Bits of what the record speaks of at all: 1 cards, 2 attestations, 4 exams. */
  said: number;
  asOf: number;
  days: AnchorDays;
  /** The earning window is over and nothing is pending: what is short stays short. */
  closed: boolean;
  /** Units that cards not held yet would still give, even then. */
  mendable: number;
}

export type Judge = (cursor: Cursor) => Code;

/** Turns selectors into numbers for one table of holders. */
export interface Binder {
  /** A counter of credit over activities that the selector picks; the same selector gives the same counter. */
  counter(of: RawSelector | undefined): number;
  /** A counter of hours done, in millionths of an hour, capped by nothing. */
  hours(of: RawSelector): number;
  categories(of: RawSelector | undefined): number;
  /** `UNMET`, `UNKNOWN` or `MET` for proof p of the table, at `codes[index[p]]`. `dated`: the answer depends on the day it was issued. */
  proofs(test: (proof: Proof) => Verdict, dated?: boolean): { codes: Uint8Array; index: Int32Array };
  proofFrom: Int32Array;
  proofUntil: Int32Array;
}

/**
 * What one activity gives, in steps, as requirements see it. `category` is empty when nobody stated it. `serves`: how much of it goes to each
 * requirement, by id, that is in a list of `separate`; to any other goes all of it.
 */
export interface CreditEvidence {
  ref: string;
  on: Day;
  low: number;
  high: number;
  serves: ReadonlyMap<string, { low: number; high: number }> | undefined;
  matches(of: RawSelector): Verdict;
  category: string;
  confidence: Confidence;
  questions: readonly Question[];
  /** What is left of it for anything but the total, where the first credit pays what was owed. */
  rest?: { low: number; high: number } | undefined;
  /** What limits took of it that lie on other credit too, over which days, and could have left to it by taking from that. */
  taken?: readonly { by: number; first: Day; last: Day }[] | undefined;
  /** Is it for this credential alone, where several share a total? */
  own?: Truth | undefined;
  /** It came from the cycle before: does it serve minimums too? */
  carried?: Truth | undefined;
}

/** What the explaining road knows of a holder when a requirement is asked. */
export interface Evidence {
  record: HolderRecord;
  asOf: Day;
  days: AnchorDays;
  unit: Unit;
  /** Credit of each activity after windows, duplicates and caps. */
  credits: readonly CreditEvidence[];
  /** What the record has of activities from before the window, for rules that look back; worked out when asked for. */
  past(): Pick<Evidence, "credits" | "hours">;
  history: History;
  /** Days of activities that wait for the body. */
  waiting: readonly Day[];
  credential: string;
  /** Hours of every activity that may lie inside the window and was not refused; `sure`: it surely lies there. */
  hours: readonly { ref: string; on: Day; millionths: number | undefined; sure: boolean; questions: readonly Question[]; matches(of: RawSelector): Verdict }[];
  /** Units that held cards add to the total, sure and possible. */
  /** Units of the cycle before that the total asks for on top, and what may be left short of it into the next. */
  debt: { low: number; high: number; questions: readonly Question[]; mayOwe: number; confidence: Confidence };
  /** What the body asks of somebody with several credentials, instead of the total and of this credential alone. */
  shared: { total(own: Range): Range; own: Range | undefined; confidence: Confidence; why: RuleRef } | undefined;
  given: { low: number; high: number; confidence: Confidence; refs: readonly string[]; mendable: number };
  closed: boolean;
  /** Is another credential of the record in force on a day? `until`: the last day of the certificate held, where one is named. */
  inForce(credential: string, day: Day): { is: Truth; name: string; until: Day | undefined; questions: readonly Question[]; confidence: Confidence };
}

/** What an explanation leaves to the shared part: id, name, kind and advisory are filled in by it. */
export type Explanation = Omit<RequirementStanding, "id" | "name" | "kind" | "advisory">;

/**
 * A kind of rule: its authoring schema, how it compiles, how it picks its rows, how it is judged fast and how it explains
 * itself. Nothing outside this folder asks which kind a requirement is.
 */
export interface Kind<Raw = never, Rule = never, Settled = never> {
  key: string;
  compile(raw: Raw, context: CompileContext): Rule;
  /** What a holder does about it while it is not met: earn credit, see to a card, do it; or see to one or each of its parts. */
  todo: "earn" | "card" | "do" | "one-part" | "each-part";
  /** A name for people when the author gave none. */
  title(rule: Rule): string;
  /** Facts inside, for breakpoints of rule versions. */
  facts(rule: Rule): readonly Fact<unknown>[];
  settle(rule: Rule, situation: Situation, id: string, name: string): Settled;
  /** Caps it puts on the pipeline. */
  caps?(settled: Settled): readonly Cap[];
  /** Selections of activities that it wants credit in; what they pick is credited first. */
  wants?(settled: Settled): readonly RawSelector[];
  /** The amounts of credit that it asks for: where limits leave a choice, credit goes where these are reached. */
  asks?(settled: Settled): readonly Ask[];
  /** The cap that it is. */
  shape?(rule: Rule): CapShape | undefined;
  /** The fast road cannot judge this rule; whoever it is asked of is judged on the explaining road (0016). Left out: it can. */
  explainedOnly?(rule: Rule): boolean;
  /** May its verdict be another on another renewal day? Left out: it may. */
  followsRenewalDay?(settled: Settled): boolean;
  /** How many units it requires. */
  required?(settled: Settled): Range | undefined;
  /** Units it adds to the total when it is met. */
  gives?(settled: Settled): Range | undefined;
  /** `undefined`: it asks for nothing (a cap). */
  bind(settled: Settled, binder: Binder): Judge | undefined;
  explain(settled: Settled, evidence: Evidence): Explanation | undefined;
  /** What it asks of a plan: when that is reached, `explain` says met. */
  plan(settled: Settled, planner: Planner): Wanted;
}

/** A requirement after compiling: the kind and its rule travel together behind functions, so that shared code asks neither. */
export interface CompiledRequirement {
  id: string;
  path: string;
  name: string;
  kind: string;
  advisory: boolean;
  /** Facts inside, for breakpoints of rule versions. */
  facts: readonly Fact<unknown>[];
  /** The fast road cannot judge it, or a part of it. */
  explainedOnly: boolean;
  /** The cap that it is, if it is one. */
  shape: CapShape | undefined;
  settle(situation: Situation): SettledRequirement;
}

/** A requirement with its rows picked for one situation. */
export interface SettledRequirement {
  id: string;
  advisory: boolean;
  caps: readonly Cap[];
  gives: Range | undefined;
  wants: readonly RawSelector[];
  asks: readonly Ask[];
  /** Its verdict may be another on another renewal day. */
  followsRenewalDay: boolean;
  /** It is asked under a condition that the holder has not settled: the questions that would. */
  perhaps?: readonly Question[];
  /** The total that is required, for shares of it. */
  required: Range | undefined;
  bind(binder: Binder): Judge | undefined;
  explain(evidence: Evidence): RequirementStanding | undefined;
  plan(planner: Planner): Wanted;
}
