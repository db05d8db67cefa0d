import { formatAmount, type Unit } from "../base/amount.ts";
import { weakest } from "../base/confidence.ts";
import { formatDay } from "../base/date.ts";
import { refOf, rowOn } from "../base/fact.ts";
import type { Truth } from "../base/truth.ts";
import type { Question, RequirementStanding } from "../base/verdict.ts";
import type { LateStep, Rulebooks } from "../compile/rulebook.ts";
import type { HeldCredential, HolderRecord } from "../record/schema.ts";
import type { Per } from "../requirements/per.ts";
import { ENDLESS } from "../requirements/range.ts";
import { carriedInStanding } from "./carried-in-standing.ts";
import { carryNotes } from "./carry-notes.ts";
import { datesOf } from "./dates.ts";
import { endQuestion } from "./end-question.ts";
import { explainActivity } from "./explain-activity.ts";
import { feesOf } from "./fees.ts";
import { type Asked, type Judged, judgeHeld } from "./held.ts";
import { grantedNotes } from "./granted-notes.ts";
import { cycleConfidence } from "./cycle-confidence.ts";
import { STATUS } from "./holder-facts.ts";
import { statusOn, validWith } from "./status-on.ts";
import { nextSteps } from "./next-steps.ts";
import { notesOf } from "./notes.ts";
import type { CredentialStanding, LimitStanding } from "./standing.ts";
import { renewedByNotes } from "./renewed-by-notes.ts";
import { surplusOf } from "./surplus.ts";
import { whenItChanges } from "./when-it-changes.ts";

/** How many past cycles an answer lists for drawing. */
const PAST_CYCLES = 3;

/** The full answer for one credential that was judged. */
export function explainCredential(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential, judged: Judged, asked: Asked): CredentialStanding {
  const { credential, cycle, edition, assessment, crediting, window, state } = judged;
  const unit = credential.body.unit;
  const fees = feesOf(rulebooks, record, judged, asked.asOf);
  const changes = whenItChanges(rulebooks, record, held, judged, asked);
  const surplus = surplusOf(judged);
  const carriedIn = carriedInStanding(judged);
  const status = statusOn(credential.body, edition.situation.fact(STATUS), asked.asOf);
  const questions = [
    ...(cycle.ruleEnd === undefined ? [] : [endQuestion(held.id, `By the rule your certificate would end on ${formatDay(cycle.ruleEnd)}, not on ${formatDay(cycle.end)}. Which end date is printed on it?`)]),
    ...(cycle.extensionUnsure ? [{ id: `credentials:${held.id}:started-on`, says: `On which day did the cycle begin that ends on ${formatDay(cycle.end)}? It shows whether the more time that you were granted is in that end already.`, answer: `credentials.${held.id}.started-on`, credential: held.id }] : []),
    ...(cycle.start > asked.asOf && cycle.renewedOn === undefined && !cycle.beginsLater ? [endQuestion(held.id, `A certificate that ends on ${formatDay(cycle.end)} would begin on ${formatDay(cycle.start)}, which is still to come. Which end date is printed on the one you hold now?`)] : []),
    ...(judged.handedInTime && asked.asOf > cycle.end ? [endQuestion(held.id, "You handed your renewal in before the cycle ended. Has it gone through? Which end date is on the new certificate?")] : []),
    ...(cycle.basis === "assumed" ? [endQuestion(held.id, `Your first cycle ended before this day. What is the end date on the certificate you hold now?`)] : []),
    ...(cycle.renewedOn === undefined && window.first < window.sureFirst && window.row.values.some((w) => w.firsts.some((day) => day.anchor === "renewed-on"))
      ? [{ id: `credentials:${held.id}:renewals`, says: `On which day did you last renew ${credential.name}? Credit counts from that day on.`, answer: `credentials.${held.id}.renewals`, credential: held.id }]
      : []),
    ...assessment.requirements.flatMap((r) => r.questions),
  ];
  const pending = crediting.anyPending ? judgeHeld(rulebooks, record, held, credential, judged.rules, asked, true) : undefined;
  return {
    id: credential.id,
    body: credential.body.id,
    bodyShort: credential.body.short,
    name: credential.name,
    unit: unit.name,
    state,
    valid: validWith(validOn(judged), status?.valid),
    ...(status ? { status: { id: status.id, name: status.name } } : {}),
    confidence: weakest([rowOn(credential.expires, asked.asOf).confidence, ...cycleConfidence(cycle), window.row.confidence, ...assessment.requirements.filter((r) => !r.advisory).map((r) => r.confidence)]),
    cycle: {
      start: formatDay(cycle.start),
      end: formatDay(cycle.end),
      basis: cycle.basis,
      ...(window.sureFirst <= window.sureLast ? { earn: { first: formatDay(window.sureFirst), last: formatDay(window.sureLast) } } : {}),
      ...(window.first < window.sureFirst || window.last > window.sureLast ? { mayEarn: { first: formatDay(window.first), last: formatDay(window.last) } } : {}),
      ...(judged.opens === undefined && judged.closes === undefined ? {} : { submit: { ...(judged.opens === undefined ? {} : { opens: formatDay(judged.opens) }), ...(judged.closes === undefined ? {} : { closes: formatDay(judged.closes) }) } }),
      ...(edition.band ? { band: edition.band.name } : {}),
      why: [...cycle.why, window.row, edition.submit, ...(edition.bandRow ? [edition.bandRow] : [])].map(refOf),
    },
    cycles: [...cycle.before.slice(-PAST_CYCLES), { start: cycle.start, end: cycle.end }, ...(cycle.next ? [cycle.next] : [])].map((s) => ({ start: formatDay(s.start), end: formatDay(s.end), judged: s.end === cycle.end })),
    renewalDay: formatDay(assessment.renewalDay),
    requirements: assessment.requirements,
    limits: crediting.caps.filter(({ cap }) => !cap.derived).map(({ cap, used, trimmed }): LimitStanding => ({ id: cap.id, name: cap.name, limit: limitText(cap.limit, unit), used: formatAmount(used, unit), trimmed: formatAmount(trimmed, unit), per: perText(cap.per), why: [refOf(cap.row)] })),
    activities: crediting.credits.map((credit) => explainActivity(credit, judged, rulebooks)),
    ...(carriedIn ? { carriedIn } : {}),
    ...(surplus ? { surplus } : {}),
    ...(pending && typeof pending !== "string"
      ? { withPending: { state: pending.state, requirements: withParts(pending.assessment.requirements).map((r) => ({ id: r.id, verdict: r.verdict, ...(r.counted === undefined ? {} : { counted: r.counted }) })) } }
      : {}),
    fees,
    dates: datesOf(judged, record),
    next: nextSteps(judged, fees),
    ...(changes ? { changes: { on: formatDay(changes.on), state: changes.state } } : {}),
    questions: unique(questions, credential.id),
    notes: [...grantedNotes(judged, status), ...carryNotes(judged), ...renewedByNotes(rulebooks, credential, cycle, asked.asOf), ...notesOf(credential, asked.asOf)],
  };
}

/** Requirements and those inside them. */
function withParts(list: readonly RequirementStanding[]): RequirementStanding[] {
  return list.flatMap((r) => [r, ...withParts(r.parts ?? [])]);
}

/** Each question once, in the order met. */
export function unique(questions: readonly Question[], credential?: string): Question[] {
  const seen = new Map<string, Question>();
  for (const question of questions) if (!seen.has(question.id)) seen.set(question.id, credential === undefined || question.credential !== undefined ? question : { ...question, credential });
  return [...seen.values()];
}

function validOn(judged: Judged): Truth {
  const { cycle, ladder, edition, state } = judged;
  if (state === "exempt") return "unknown";
  if (cycle.basis === "assumed") return "unknown";
  if (judged.doubtfulEnd || (judged.days["as-of"] < cycle.start && cycle.renewedOn === undefined && !cycle.beginsLater)) return "unknown";
  if (judged.days["as-of"] <= cycle.end) return "yes";
  if (judged.handedInTime || cycle.extensionUnsure) return "unknown";
  if (ladder?.is === "after" || state === "gone") return "no";
  const validIn = (step: LateStep): Truth => {
    const row = edition.situation.pick(step.valid);
    return row.is === "value" ? (row.values[0] ?? "unknown") : "unknown";
  };
  if (ladder?.is === "step") return validIn(ladder.step);
  // The day lies on this step, on a later one or after them all: certified on none of them is not certified.
  const late = judged.rules.late;
  return ladder?.step && late.slice(late.indexOf(ladder.step)).every((step) => validIn(step) === "no") ? "no" : "unknown";
}

/** For what a limit is one, in a word or two. */
function perText(per: Per): string {
  if (typeof per !== "object") return per;
  return "months" in per ? `${per.months}-months` : "renewals" in per ? `${per.renewals}-renewals` : `clock-${per.clock}`;
}

function limitText(limit: { low: number; high: number }, unit: Unit): string {
  if (limit.high >= ENDLESS) return limit.low >= ENDLESS ? "none" : "unknown";
  return limit.low === limit.high ? formatAmount(limit.high, unit) : `${formatAmount(limit.low, unit)} to ${formatAmount(limit.high, unit)}`;
}
