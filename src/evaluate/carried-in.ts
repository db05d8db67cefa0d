import { parseMillionths, stepMillionths } from "../base/amount.ts";
import { type Confidence, weakest } from "../base/confidence.ts";
import { addDays, type Day, formatDay, parseDay } from "../base/date.ts";
import type { FactRow } from "../base/fact.ts";
import type { Question } from "../base/verdict.ts";
import type { Carry, Rulebooks, Rules } from "../compile/rulebook.ts";
import type { HeldCredential } from "../record/schema.ts";
import { ENDLESS } from "../requirements/range.ts";
import type { History } from "../requirements/stretches.ts";
import { carryOut } from "./carry-out.ts";
import type { Cycle, NoCycle, Span } from "./cycle.ts";
import type { EarningWindow } from "./earning-window.ts";
import { type Edition, type EditionInput, settleEdition } from "./edition.ts";
import type { Judged } from "./held.ts";

interface Between {
  low: number;
  high: number;
}

/** What came into the cycle from the one before: credit left over, and what was left short. In steps. */
export interface CarriedIn {
  credit: Between;
  owed: Between;
  /** The first credit pays what is owed, and serves nothing else. */
  owedFirst: boolean;
  /** How it was carried, where one rule says so. */
  rule: Carry | undefined;
  /** Does the record state it, or follows it from the record of the cycle before? */
  basis: "stated" | "computed" | "unsaid";
  confidence: Confidence;
  owedConfidence: Confidence;
  rows: FactRow<unknown>[];
  questions: Question[];
}

export interface CarriedInput {
  held: HeldCredential;
  cycle: Cycle;
  edition: Edition;
  certifiedOn: Day;
  facts: EditionInput["facts"];
  history: History;
  window: EarningWindow;
  asOf: Day;
  /** Judges the cycle before, as it stood on its last day. */
  judgeBefore(held: HeldCredential, asOf: Day): Judged | NoCycle;
}

/**
 * What the cycle before left: as the holder's paper says, within what the body's rule of that time allows; else worked out, where the
 * record is complete for that cycle; else anything up to the limit, and a question. `undefined` in the first cycle, and where no rule carries anything.
 */
export function carriedIn(rulebooks: Rulebooks, rules: Rules, input: CarriedInput): CarriedIn | undefined {
  const { held, cycle, edition, certifiedOn, asOf } = input;
  if (certifiedOn >= cycle.start || cycle.basis === "assumed") return undefined;
  const last = cycle.before.at(-1);
  const span: Span = last?.end === addDays(cycle.start, -1) ? last : { start: addDays(cycle.start, -1), end: addDays(cycle.start, -1) };
  const days = { "cycle-start": span.start, "cycle-end": span.end, "certified-on": certifiedOn, "as-of": asOf, "renewal-day": span.end };
  const before = settleEdition(rulebooks, edition.credential, rules, { days, submission: cycle.renewedOn ?? span.end, facts: input.facts });
  const { carry, shortfall } = before;
  const entry = renewalOf(held, cycle, asOf);
  const unit = edition.credential.body.unit;
  const stated = entry?.carried === undefined ? undefined : Math.floor((parseMillionths(entry.carried) ?? 0) / stepMillionths(unit));
  const owes = entry?.owed === undefined ? undefined : Math.ceil((parseMillionths(entry.owed) ?? 0) / stepMillionths(unit));
  const mayCarry = carry.values.length > 0 || (carry.is === "unknown" && stated !== undefined);
  if (!mayCarry && (!shortfall || shortfall.is === "none")) return undefined;
  const left = (mayCarry && stated === undefined) || (shortfall !== undefined && owes === undefined) ? worked(input, last) : undefined;
  const limit = carry.is === "unknown" ? { low: 0, high: ENDLESS } : before.situation.range({ ...carry, values: carry.values.map((v) => v.limit) }, 0);
  const credit = !mayCarry ? NOTHING : stated !== undefined ? { low: Math.min(stated, limit.low), high: Math.min(stated, limit.high) } : left ? { low: left.carried.low, high: left.whole ? left.carried.high : limit.high } : { low: 0, high: limit.high };
  const debt = shortfall === undefined || shortfall.is === "none" ? undefined : shortfall.is === "unknown" ? { low: 0, high: ENDLESS } : before.situation.range({ ...shortfall, values: shortfall.values.map((v) => v.limit) }, 0);
  // More than may be owed is owed all the same, if the holder's paper says so.
  const owed = debt === undefined ? NOTHING : owes !== undefined ? { low: owes, high: owes } : left?.whole ? { low: Math.min(left.short.low, debt.low), high: Math.min(left.short.high, debt.high) } : { low: 0, high: debt.high };
  const question = (what: "carried" | "owed", says: string): Question => ({ id: `credentials:${held.id}:${what}`, says, answer: `credentials.${held.id}.renewals`, credential: held.id });
  const open = { credit: credit.high > credit.low && stated === undefined, owed: owed.high > owed.low && owes === undefined };
  return {
    credit,
    owed,
    owedFirst: shortfall?.values.some((v) => v.first) ?? false,
    rule: carry.values.length === 1 ? carry.values[0] : undefined,
    basis: stated !== undefined || owes !== undefined ? "stated" : left?.whole ? "computed" : "unsaid",
    confidence: weakest([carry.confidence, ...(stated === undefined ? (left?.confidence ?? []) : [])]),
    owedConfidence: weakest([...(shortfall ? [shortfall.confidence] : []), ...(owes === undefined ? (left?.confidence ?? []) : [])]),
    rows: [...(mayCarry ? [carry] : []), ...(debt === undefined || !shortfall ? [] : [shortfall])],
    questions: [
      ...(open.credit ? [question("carried", `How many ${unit.name} were carried into the cycle that you are in now? Write it beside the renewal that began it.`)] : []),
      ...(open.owed ? [question("owed", `How many ${unit.name} of the cycle before did you still owe when this one began? Write it beside the renewal that began it.`)] : []),
    ],
  };
}

const NOTHING: Between = { low: 0, high: 0 };

/** The listed renewal that began the cycle; `undefined` where another credential did. */
function renewalOf(held: HeldCredential, cycle: Cycle, asOf: Day): NonNullable<HeldCredential["renewals"]>[number] | undefined {
  const last = held.renewals?.filter((r) => (parseDay(r.on) ?? asOf + 1) <= asOf).at(-1);
  return last !== undefined && parseDay(last.on) === cycle.renewedOn ? last : undefined;
}

/**
 * What the record of the cycle before comes to, where it is complete and no day could belong to both cycles. `whole`: nothing that lies after its
 * last day can have counted for it.
 */
function worked({ held, cycle, history, window, asOf, judgeBefore }: CarriedInput, last: Span | undefined): { carried: Between; short: Between; whole: boolean; confidence: Confidence[] } | undefined {
  if (!last || last.end !== addDays(cycle.start, -1) || history.knownFrom > last.start || window.first < cycle.start || window.doubtUntil !== undefined || window.sharedUntil !== undefined) return undefined;
  const listed = held.renewals?.filter((r) => (parseDay(r.on) ?? asOf + 1) <= asOf);
  const { renewals: _renewals, "expires-on": _end, "submitted-on": _submitted, "started-on": _started, ...rest } = held;
  const judged = judgeBefore({ ...rest, ...(listed && listed.length > 0 ? { renewals: listed.slice(0, -1) } : { "expires-on": formatDay(last.end) }) }, last.end);
  if (typeof judged === "string" || judged.cycle.end !== last.end || judged.cycle.start !== last.start || judged.crediting.anyPending) return undefined;
  const out = carryOut(judged);
  return out && { carried: out.carried, short: out.short, whole: judged.window.last <= last.end, confidence: judged.assessment.requirements.filter((r) => r.id === "total").map((r) => r.confidence) };
}
