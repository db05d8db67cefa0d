import { formatAmount } from "../../base/amount.ts";
import { type Confidence, weakest } from "../../base/confidence.ts";
import { type Day, formatDay } from "../../base/date.ts";
import type { AnchorDays } from "../../base/day-expression.ts";
import { refOf } from "../../base/fact.ts";
import type { Truth } from "../../base/truth.ts";
import type { Course } from "../../compile/rulebook.ts";
import type { Credit } from "../../evaluate/credit.ts";
import type { EarningWindow } from "../../evaluate/earning-window.ts";
import { endQuestion } from "../../evaluate/end-question.ts";
import type { Judged } from "../../evaluate/held.ts";
import type { Reason } from "../../evaluate/standing.ts";
import type { PetitionAnswer, PetitionRules, PetitionVerdict } from "../../present/petition/petition-check.ts";
import { ENDLESS } from "../../requirements/range.ts";
import { lacksOf } from "./lacks-of.ts";
import { approvalUnder } from "./approval-under.ts";
import { petitionRules } from "./petition-rules.ts";

interface Asked {
  /** Of what waits for the body: judged as if everything that waits were accepted. */
  readonly credit: Credit;
  readonly judged: Judged;
  /** The day that is asked about, which the last day of a petition is held against. */
  readonly asOf: Day;
  readonly course: Course | undefined;
  /** The engine's sentence on what the activity gives. */
  readonly says: string;
}

/** Nobody says outright what only such rows say. */
const RESTS_ON_NOTHING: ReadonlySet<Confidence> = new Set(["unconfirmed", "unknown"]);

type Settled = readonly [verdict: PetitionVerdict, reason: string];

/** What is dated so cannot count for this cycle, whatever the body approves. */
const MISDATED: ReadonlySet<Reason> = new Set(["before-window", "after-window", "before-certification"]);
/** The body would look at it in vain. */
const IN_VAIN: ReadonlySet<Reason> = new Set(["duplicate", "used-up", "capped"]);

/** Whether a petition is needed for one activity under one credential, may be handed in, and would bring anything. */
export function answerFor(asked: Asked): Omit<PetitionAnswer, "credentials" | "names"> {
  const { credit, judged, asOf, course } = asked;
  const { credential, cycle } = judged;
  const { body } = credential;
  const sureCycle = cycle.basis !== "assumed" && !judged.doubtfulEnd;
  const renewal = judged.named.day ?? judged.closes ?? cycle.end;
  const days: AnchorDays = { ...judged.days, "as-of": asOf, "renewal-day": renewal };
  const rules = petitionRules(body.petition, judged.rules.fees, asOf, credit.attributes, { ...(sureCycle ? days : {}), "activity-day": credit.on });
  const [verdict, reason] = settle(asked, rules, sureCycle);
  const open = verdict === "needed" || verdict === "unknown" || verdict === "waits";
  const { low, high } = credit;
  return {
    body: body.id,
    bodyName: body.name,
    unit: body.unit.name,
    verdict,
    reason,
    says: asked.says,
    ...(verdict === "needed" && high > 0 && high < ENDLESS ? { brings: low === high ? formatAmount(high, body.unit) : `${formatAmount(low, body.unit)} to ${formatAmount(high, body.unit)}` } : {}),
    ...(sureCycle ? { cycleEnds: formatDay(cycle.end) } : {}),
    lacks: open ? lacksOf(credit.activity, course, credit.attributes) : [],
    settled: verdict !== "not-needed" || credit.low === credit.worth.low,
    questions: verdict === "unknown" ? [...(sureCycle ? [] : [endQuestion(credential.id, `What is the end date on your ${credential.name} certificate?`)]), ...credit.questions] : [],
    why: [...(MISDATED.has(credit.reason) ? [judged.window.row] : []), ...credit.rows].map(refOf),
    ...(verdict === "not-needed" || verdict === "no-use" ? {} : { rules }),
  };
}

function settle(asked: Asked, rules: PetitionRules, sureCycle: boolean): Settled {
  const { credit, judged, asOf } = asked;
  const { window, credential, exempt, state } = judged;
  const { reason, worth, activity } = credit;
  const status = activity.status?.[credential.body.id];
  if (status === "rejected") return ["refused", "rejected"];
  if (reason === "for-another" || reason === "for-another-cycle") return ["no-use", reason];
  if (exempt) return ["no-use", "exempt"];
  if (state === "gone") return ["no-use", "gone"];
  if (reason === "future") return ["unknown", reason];
  // Outside the widest window that any source names it surely is misdated; where nobody found the window, or the cycle is a guess, it is not sure.
  if (MISDATED.has(reason)) return sureCycle && window.row.is !== "unknown" ? ["refused", reason] : ["unknown", reason];
  if (reason === "not-accepted") return ["no-use", reason];
  if (IN_VAIN.has(reason) && credit.high === 0) return ["no-use", reason];
  if (status === "pending") return ["waits", "handed-in"];
  const way = wayToCredit(credit, judged);
  const settled = way === "no" ? worth.basis : status === "accepted" ? "accepted" : undefined;
  const doubt = settled === undefined ? undefined : doubtOf(asked, sureCycle);
  if (settled !== undefined && doubt === undefined) return ["not-needed", settled];
  if (rules.excluded === "yes") return ["refused", "excluded"];
  if (doubt !== undefined) return ["unknown", doubt];
  if (isOver(rules, asOf)) return ["refused", "deadline-passed"];
  if (way === "yes") return ["needed", "needs-approval"];
  return ["unknown", worth.basis === "none" ? "unknown-award" : reason === "counted" ? "unknown-approval" : reason];
}

/** What keeps credit that waits for no approval from being surely credit. Limits do not: they take what was credit. */
function doubtOf({ credit, judged }: Asked, sureCycle: boolean): string | undefined {
  if (!sureCycle) return "unknown-cycle";
  if (dayUnsure(credit, judged.window)) return "unknown-day";
  if (credit.worth.low === 0) return credit.reason === "counted" ? "unknown-award" : credit.reason;
  return RESTS_ON_NOTHING.has(weakest(credit.rows.map((row) => row.confidence))) ? "unconfirmed" : undefined;
}

/** Is the last day over, by every source that names one? */
function isOver({ deadline }: PetitionRules, asOf: Day): boolean {
  if (!deadline || deadline.days.length === 0 || deadline.days.length < deadline.texts.length) return false;
  return deadline.days.every((day) => day < formatDay(asOf));
}

/** May it be that credit of this day counts for another cycle, or for none? */
function dayUnsure({ on, activity }: Credit, { sureFirst, sureLast, doubtUntil, sharedUntil }: EarningWindow): boolean {
  const chosen = Object.keys(activity.cycle ?? {}).length > 0;
  return on < sureFirst || on > sureLast || (!chosen && [doubtUntil, sharedUntil].some((until) => until !== undefined && on <= until));
}

/** Does what it gives wait for the body's approval? What is published or stated does not. */
function wayToCredit(credit: Credit, judged: Judged): Truth {
  const { worth } = credit;
  if (worth.basis === "published" || worth.basis === "stated") return "no";
  if (worth.basis === "none") return "unknown";
  const all = worth.awards.map(({ award }) => approvalUnder(award, credit.on, judged.edition));
  if (all.every((t) => t === "no")) return "no";
  // One of several rules may apply, or none: that it needs approval is sure only of a rule that surely applies alone.
  return worth.only && all.every((t) => t === "yes") ? "yes" : "unknown";
}
