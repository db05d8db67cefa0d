import { type Day, formatDay, parseDay } from "../base/date.ts";
import { rowOn } from "../base/fact.ts";
import { type Confidence, weakest } from "../base/confidence.ts";
import type { Truth } from "../base/truth.ts";
import type { Question } from "../base/verdict.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import { endHeldOn } from "../record/end-held-on.ts";
import type { HolderRecord } from "../record/schema.ts";
import { cycleConfidence } from "./cycle-confidence.ts";
import { questionFor } from "./edition.ts";
import { endQuestion } from "./end-question.ts";
import { STATUS } from "./holder-facts.ts";
import { statusOn } from "./status-on.ts";
import { type HeldCycle, heldCycle } from "./held-cycle.ts";

/** Whether a credential is in force on a day. */
export interface InForce {
  is: Truth;
  name: string;
  /** The last day of the certificate held, where one is named. */
  until: Day | undefined;
  questions: Question[];
  /** How sure the rules are that say until when. */
  confidence: Confidence;
}

/**
 * Is a credential of the record in force on a day, as far as is known on `asOf`? One that the record does not hold is not. Of one that no
 * rulebook knows the holder's paper alone decides. A renewal still to be made is not counted on.
 */
export function inForce(rulebooks: Rulebooks, record: HolderRecord, id: string, day: Day, asOf: Day): InForce {
  const credential = rulebooks.credentials.get(id);
  const name = credential ? `${credential.body.name}: ${credential.name}` : id;
  const held = record.credentials.find((c) => c.id === id);
  let confidence: Confidence = "official";
  const said = (is: Truth, until?: Day, question?: Question): InForce => ({ is, name, until, questions: question ? [question] : [], confidence });
  if (!held) return said("no");
  const asked = endQuestion(id, `What is the end date on your ${credential?.name ?? id} certificate?`);
  const certified = held["certified-on"] === undefined ? null : parseDay(held["certified-on"]);
  if (certified !== null && certified > day) return said("no");
  if (certified === null) return said("unknown", undefined, { id: `credentials:${id}:certified-on`, says: `When did you first earn ${credential?.name ?? id}?`, answer: `credentials.${id}.certified-on`, credential: id });
  const status = credential && statusOn(credential.body, held.status, asOf);
  if (status?.valid === "no") return said("no");
  if (status?.valid === "unknown") return said("unknown", undefined, questionFor(rulebooks, STATUS, credential as NonNullable<typeof credential>));
  const until = (end: Day): InForce => (day <= end ? said("yes", end) : said("no", end));
  if (!credential?.rules) {
    const expires = credential && rowOn(credential.expires, asOf);
    if (expires) confidence = expires.confidence;
    if (expires?.is === "value" && expires.values[0] === "never") return said("yes");
    const paper = endHeldOn(held, asOf);
    return paper.is === "stated" ? until(paper.end) : said("unknown", undefined, asked);
  }
  const expires = rowOn(credential.expires, asOf);
  confidence = expires.confidence;
  if (expires.is === "value" && expires.values[0] === "never") return said("yes");
  const cycle = heldCycle(rulebooks, record, held, credential.rules, asOf);
  if (typeof cycle === "string") return said("unknown", undefined, cycle.startsWith("fact:") ? questionFor(rulebooks, cycle.slice("fact:".length), credential) : asked);
  confidence = weakest([confidence, ...cycleConfidence(cycle)]);
  if (cycle.basis === "assumed") return said("unknown", undefined, asked);
  if (cycle.ruleEnd !== undefined && cycle.ruleEnd < day && day <= cycle.end) return said("unknown", cycle.end, endQuestion(id, `By the rule your ${credential.name} certificate would end on ${formatDay(cycle.ruleEnd)}, not on ${formatDay(cycle.end)}. Which end date is printed on it?`));
  // After its end a late step may leave it valid, or not: that is its own body's to say.
  if (asOf > cycle.end && day > cycle.end && credential.rules.late.some((step) => step.valid.rows.some((row) => row.is !== "value" || row.values[0] === "yes"))) return said("unknown", cycle.end, asked);
  // Whether it was in force all the time before is not known: it may have lapsed between two of its cycles.
  const since = Math.max(cycle.start, cycle.renewedOn ?? cycle.start);
  if (day < since && cycle.before.length > 0 && !coveredBefore(held, cycle, day)) return said("unknown", cycle.end, { id: `credentials:${id}:renewals`, says: `When did you renew ${credential.name} so far, and which end dates did that bring?`, answer: `credentials.${id}.renewals`, credential: id });
  return until(cycle.end);
}

/** Does the first certificate cover the day, or one that the record lists? */
function coveredBefore(held: HolderRecord["credentials"][number], { before }: HeldCycle, day: Day): boolean {
  const [first] = before;
  return (first !== undefined && day <= first.end) || (held.renewals ?? []).some((r) => (parseDay(r.on) ?? day + 1) <= day && (parseDay(r.ends) ?? day - 1) >= day);
}
