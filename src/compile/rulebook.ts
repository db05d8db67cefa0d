import type { CycleEnd } from "../base/cycle-end.ts";
import type { Unit } from "../base/amount.ts";
import type { Day, MissingDay } from "../base/date.ts";
import type { DayExpression } from "../base/day-expression.ts";
import type { Duration } from "../base/duration.ts";
import type { Fact } from "../base/fact.ts";
import type { WindowExpression } from "../base/window.ts";
import type { Attributes, RawSelector } from "../record/selector.ts";
import type { AmountExpression } from "../requirements/amount.ts";
import type { CompiledRequirement, VersionBy } from "../requirements/kind.ts";
import type { Award } from "./award.ts";
import type { RawWhen } from "../rulebook/schema/condition.ts";
import type { FactDefinition } from "../rulebook/schema/fact-definition.ts";

/** All rulebooks, resolved: every value dated and cited, every reference followed. */
export interface Rulebooks {
  bodies: ReadonlyMap<string, Body>;
  credentials: ReadonlyMap<string, Credential>;
  courses: ReadonlyMap<string, Course>;
  facts: ReadonlyMap<string, FactDefinition>;
  /** The words that records may use, with those that bodies add. `cardsWithoutClass`: what is paid for and not learned for, such as insurance. */
  words: { kinds: ReadonlySet<string>; deliveries: ReadonlySet<string>; roles: ReadonlySet<string>; cards: ReadonlySet<string>; cardsWithoutClass: ReadonlySet<string> };
}

export interface Body {
  id: string;
  name: string;
  /** What people call it: `NASM`. */
  short: string;
  unit: Unit;
  sharing: Fact<Sharing>;
  duplicates: Fact<Duplicates>;
  /** Every category letter that any policy version knows, sorted. */
  categories: readonly string[];
  awards: readonly Award[];
  fees: readonly Fee[];
  exemptions: readonly Exemption[];
  /** The body's words for where a holder stands, by id. */
  statuses: ReadonlyMap<string, { name: string; valid: Fact<"yes" | "no"> | undefined }>;
  /** What is told and binds nobody: petition, audit, debt, notices. */
  told: readonly Told[];
  petition: Petition;
}

/** How the body looks at what it has not approved. What is left out, nobody has said. */
export interface Petition {
  fee?: Fact<string> | undefined;
  /** The last day on which it may be handed in. */
  deadline?: Fact<DayExpression> | undefined;
  review?: Fact<string> | undefined;
  papers?: Fact<readonly string[]> | undefined;
  /** What cannot be petitioned. */
  excludes?: Fact<RawSelector> | undefined;
  /** When and how it is handed in. */
  after?: Fact<string> | undefined;
}

/** How several credentials of a body use the same activity, with the figures where it has any. */
export interface Sharing {
  mode: string;
  /** The credentials that share; left out: all of the body. */
  among?: readonly string[] | undefined;
  /** Surcharge: what each further credential asks for on top. */
  each?: AmountExpression | undefined;
  /** Shared total, and what of it has to be for each credential alone. */
  total?: AmountExpression | undefined;
  own?: AmountExpression | undefined;
  /** Step table: the total by the number of credentials, in figures; `more` for any other number. */
  totals?: ReadonlyMap<string, AmountExpression> | undefined;
}

/** How often the same counts: each time, or once in a cycle, ever, or in so many months. `byRole`: in another role it is not the same. */
export type Duplicates = { is: "allowed" } | { is: "once"; per: "cycle" | "ever" | { months: number }; byRole: boolean };

export interface Told {
  id: string;
  kind: "petition" | "audit" | "debt" | "notice";
  fact: Fact<string>;
}

export type Runs =
  | { is: "stated"; ends: "month-end" | "year-end" | undefined }
  | { is: "common"; end: Day; monthEnd: boolean }
  | { is: "certified"; starts: CycleStart; ends: CycleEnd; missing: MissingDay };

/** On which day the first cycle begins: that of certification, or the first day of the month or year after it. */
export type CycleStart = "certified-on" | "month-after" | "year-after";

/** A value for each word of a fact about the holder. */
export interface ByFact<T> {
  by: string;
  cases: ReadonlyMap<string, T>;
}

/** How long a cycle is, and how it runs. */
export interface CycleRules {
  months: Fact<number | ByFact<number>>;
  runs: Fact<Runs | ByFact<Runs>>;
}

export interface Band {
  id: string;
  name: string;
  from: DayExpression | undefined;
  until: DayExpression | undefined;
}

export interface Fee {
  id: string;
  name: string;
  for: string;
  amount: Fact<MoneyExpression>;
  per: "credential" | "holder" | "year" | undefined;
  /** Nothing is charged when every counted activity fits. */
  waived: Fact<RawSelector> | undefined;
  when: RawWhen | undefined;
  note: string | undefined;
}

/** Money as text, or by a fact. */
export type MoneyExpression = string | { by: string; cases: ReadonlyMap<string, string> };

export interface LateStep {
  id: string;
  name: string;
  state: "late" | "reinstatable";
  until: Fact<DayExpression>;
  earn: Fact<WindowExpression> | undefined;
  fee: Fact<MoneyExpression> | undefined;
  feePer: "once" | "unit-short" | "month-late";
  /** The body's word for where a holder stands while the step lasts. */
  status: string | undefined;
  valid: Fact<"yes" | "no">;
  nextCycle: Fact<string> | undefined;
  note: string | undefined;
}

export interface Exemption {
  id: string;
  /** With its body: as a record names what was granted. */
  full: string;
  name: string;
  effect: Fact<string>;
  from: Fact<DayExpression> | undefined;
  until: Fact<DayExpression> | undefined;
  when: RawWhen | undefined;
  /** The requirements that fall away; without these and `extends` the whole renewal does. */
  lifts: readonly string[] | undefined;
  /** How much later the cycle ends in which a grant begins. */
  extends: Fact<Duration> | undefined;
}

/** Another credential that renews this one when it is earned or renewed. */
export interface RenewedBy {
  id: string;
  credential: string;
  on: Fact<"earned" | "renewed">;
  /** This one then ends with the other; left out: it runs one cycle further. */
  aligns: Fact<"yes" | "no"> | undefined;
}

/** A time of its own by which a requirement goes, beside the cycle. */
export interface Clock extends CycleRules {
  id: string;
  name: string;
  /** Days on which credit for one of its periods may be dated; left out: those of the period. */
  earn: Fact<WindowExpression> | undefined;
}

/** What goes into the next cycle of credit beyond the total. What is left out nobody has said. */
export interface Carry {
  limit: AmountExpression;
  /** Only what was earned in the last such time of the cycle. */
  within: Duration | undefined;
  categories: readonly string[] | undefined;
  losesTags: readonly string[];
  toCategory: string | undefined;
  /** Does it serve minimums, or the total alone? */
  minimums: boolean | undefined;
  /** May what was carried in once be carried on? */
  again: boolean | undefined;
  /** An activity that does not fit is not carried in part. */
  whole: boolean;
}

/** How much may be left short and owed into the next cycle. */
export interface Shortfall {
  limit: AmountExpression;
  /** The first credit of the next cycle pays it, and serves nothing else. */
  first: boolean;
}

export interface Submit {
  opens: DayExpression | undefined;
  closes: DayExpression | undefined;
}

/** One credential, ready to be judged. Of one that never expires only the first fields are filled. */
export interface Credential {
  id: string;
  body: Body;
  name: string;
  kind: string;
  expires: Fact<"yes" | "never">;
  rules: Rules | undefined;
  sharing: Fact<Sharing>;
  told: readonly Told[];
}

/** What a credential that expires asks for. */
export interface Rules extends CycleRules {
  versionBy: VersionBy;
  /** A fact about the holder decides how the cycle runs. */
  cycleByFact: boolean;
  earn: Fact<WindowExpression>;
  submit: Fact<Submit>;
  bands: Fact<readonly Band[]> | undefined;
  requirements: readonly CompiledRequirement[];
  /** Every requirement, those inside groups too, by id. */
  byId: ReadonlyMap<string, CompiledRequirement>;
  awards: readonly Award[];
  duplicates: Fact<Duplicates>;
  carry: Fact<Carry>;
  shortfall: Fact<Shortfall> | undefined;
  late: readonly LateStep[];
  afterwards: Fact<string>;
  fees: readonly Fee[];
  exemptions: readonly Exemption[];
  renewedBy: readonly RenewedBy[];
  clocks: readonly Clock[];
  /** What renewing before the end does to the first day of the next cycle. */
  early: Fact<"keeps" | "starts-anew"> | undefined;
  /** The day of a renewal may decide on which day the cycle that it brought begins. */
  startMoves: boolean;
  /** What a late step asks for, or how it calls the holder, may change the rules: those of each step are apart. */
  stepsDiffer: boolean;
  /** Something here is judged on the explaining road alone: a requirement, an award, a section (0016). */
  explainedOnly: boolean;
  /** Lists of requirements: a credit serves one of each list. */
  separate: readonly (readonly string[])[];
  /** Limits leave a choice here of what to credit: the best has to be found (0017). */
  allocates: boolean;
  /** The only choice that limits leave is how activities share events: none for a holder each of whose activities is an event of its own (0016). */
  eventLimits: boolean;
  /** Limits per calendar year: none; each year is of one cycle, as far as the rules go; cycles share years, so that earlier ones may have used some. */
  yearLimits: "none" | "whole-years" | "shared-years";
  /** Some rule here goes by the category of an activity: where nobody stated it, it is asked for. */
  byCategory: boolean;
  /** First days of all rows that any of the above has, sorted: between two of them the rules do not change. */
  breakpoints: readonly Day[];
}

export interface Course {
  id: string;
  title: string;
  attributes: Partial<Attributes>;
  earns: string | undefined;
  /** By body. */
  awards: ReadonlyMap<string, { units: Fact<AmountExpression>; category: Fact<string> | undefined; approval: Fact<string> | undefined }>;
  /** Of its own body: does it count again when it is taken again? */
  repeatable: Fact<"yes" | "no"> | undefined;
  /** What is only told, and what a plan reckons with. */
  topics: readonly string[];
  hours: Fact<string> | undefined;
  price: Fact<MoneyExpression> | undefined;
  languages: Fact<readonly string[]> | undefined;
  /** The days on which it can be taken. */
  available: Fact<{ first: Day | undefined; last: Day | undefined }> | undefined;
  minDays: Fact<number> | undefined;
  /** Where it is held. */
  place: Fact<string> | undefined;
  /** The card that comes of it. */
  card: { kind: string; months: Fact<number> } | undefined;
  url: string | undefined;
}
