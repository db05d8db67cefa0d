import { refOf } from "../base/fact.ts";
import { weakest } from "../base/confidence.ts";
import type { Day } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import { parseMillionths } from "../base/amount.ts";
import type { Question, RequirementStanding, Verdict } from "../base/verdict.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import type { HolderRecord } from "../record/schema.ts";
import { type Code, type CreditEvidence, type Evidence, LOST, MET, UNKNOWN, UNMET } from "../requirements/kind.ts";
import type { History } from "../requirements/stretches.ts";
import { relateSelectors } from "../record/relate-selectors.ts";
import type { RawSelector } from "../record/selector.ts";
import type { CapTime } from "./allocate/cap-time.ts";
import { limitPast } from "./allocate/limit-past.ts";
import { askCredential } from "./ask-credential.ts";
import type { Credit } from "./credit.ts";
import { firstRenewal } from "./first-renewal.ts";
import { inForce } from "./in-force.ts";
import type { CarriedIn } from "./carried-in.ts";
import { ownOf, type SharedNeed } from "./shared-need.ts";
import { mayOwe, withCarried } from "./with-carried.ts";
import type { Crediting } from "./credit-activities.ts";
import type { EarningWindow } from "./earning-window.ts";
import type { Edition } from "./edition.ts";
import { pastCredit, truthOf } from "./past-credit.ts";

export interface Assessment {
  renewalDay: Day;
  requirements: RequirementStanding[];
  /** All binding requirements together. */
  code: Code;
}

export interface AssessInput {
  rulebooks: Rulebooks;
  edition: Edition;
  crediting: Crediting;
  window: EarningWindow;
  record: HolderRecord;
  asOf: Day;
  days: Omit<AnchorDays, "renewal-day">;
  /** The renewal day that the holder named, or on which the renewal was handed in. */
  named: Day | undefined;
  /** The first day on which renewals are taken, where that is known. */
  opens: Day | undefined;
  /** The earning window is over. */
  closed: boolean;
  history: History;
  time: CapTime;
  carriedIn: CarriedIn | undefined;
  shared: SharedNeed | undefined;
}

/**
 * Judges every requirement. Without a named renewal day: for renewing today, or on the first day on which renewals are taken, if that would do; else for the last day of the cycle
 * (or today, when that is later), so that a card which ends before then is never called good.
 */
export function assess(input: AssessInput): Assessment {
  const soonest = assessOn(input, input.named ?? firstRenewal(input.asOf, input.opens, input.days["cycle-end"]));
  if (input.named !== undefined || soonest.code === MET || input.days["cycle-end"] <= input.asOf) return soonest;
  return assessOn(input, input.days["cycle-end"]);
}

function assessOn({ rulebooks, edition, crediting, window, record, asOf, days, closed, history, time, carriedIn, shared }: AssessInput, renewalDay: Day): Assessment {
  const seen = (c: Credit): CreditEvidence => ({ ref: c.activity.ref, on: c.on, low: c.low, high: c.high, serves: c.serves, matches: (of) => pickedBy(of, c), category: c.attributes.category ?? "", confidence: weakest(c.rows.map((r) => r.confidence)), questions: c.questions, taken: c.trimmed.flatMap((t) => (t.over ? [{ by: t.by, ...t.over }] : edition.caps.some((cap) => cap.id === t.cap && cap.per === "cycle") ? [{ by: t.by, first: window.first, last: window.last }] : [])), ...(c.sharedOnly ? { carried: "no" as const, matches: () => "unmet" as const } : {}), ...(shared ? { own: ownOf(c, edition.credential.id, shared.group) } : {}) });
  const hourQuestions = (c: Credit): readonly Question[] => (c.unsure ? [askCredential(c.activity.ref, c.activity.title ?? c.activity.ref, edition.credential.body.name)] : c.otherCycle ? c.questions : []);
  const hoursOf = (c: Credit, sure: boolean): Evidence["hours"][number] => ({ ref: c.activity.ref, on: c.on, millionths: c.activity.hours === undefined ? undefined : (parseMillionths(c.activity.hours) ?? 0), sure, questions: hourQuestions(c), matches: (of) => truthOf(of, c.attributes) });
  const evidence: Evidence = {
    record,
    asOf,
    days: { ...days, "renewal-day": renewalDay },
    unit: edition.credential.body.unit,
    credits: withCarried(crediting.credits.filter((c) => c.on >= window.first).map(seen), crediting, edition, carriedIn),
    debt: { low: carriedIn?.owed.low ?? 0, high: carriedIn?.owed.high ?? 0, questions: carriedIn?.questions ?? [], mayOwe: mayOwe(edition), confidence: carriedIn?.owedConfidence ?? "official" },
    past: () => {
      // Hours of work give no credit, and count all the same.
      const before = crediting.credits.filter((c) => (c.reason === "before-window" || c.reason === "before-certification") && !c.sharedOnly && c.activity.status?.[edition.credential.body.id] !== "rejected");
      return { credits: limitPast(pastCredit(crediting.credits, edition), edition.caps, time).map(seen), hours: before.map((c) => hoursOf(c, c.reason === "before-window" && !c.unsure)) };
    },
    history,
    waiting: crediting.credits.filter((c) => c.reason === "provisional").map((c) => c.on),
    credential: edition.credential.id,
    hours: crediting.credits.filter((c) => c.inside && !c.sharedOnly).map((c) => hoursOf(c, !c.unsure && !c.otherCycle && c.on >= window.sureFirst && c.on <= window.sureLast)),
    shared: shared && { total: shared.total, own: shared.own, confidence: shared.row.confidence, why: refOf(shared.row) },
    given: { low: 0, high: 0, confidence: "official", refs: [], mendable: 0 },
    closed: closed && !crediting.anyPending,
    inForce: (id, day) => inForce(rulebooks, record, id, day, asOf),
  };
  // Cards that give units are judged first: what they give is part of the total.
  const standings = new Map<string, RequirementStanding | undefined>();
  for (const requirement of edition.requirements) {
    if (!requirement.gives) continue;
    const standing = requirement.explain(evidence);
    standings.set(requirement.id, standing);
    // What a card gives is credit too: it is sure only of a card that was held while credit surely counted.
    const inTime = asOf <= window.sureLast ? standing : requirement.explain({ ...evidence, asOf: window.sureLast });
    if (standing?.verdict === "met" && inTime?.verdict === "met") evidence.given.low += requirement.gives.low;
    if (standing?.verdict === "unmet") evidence.given.mendable += requirement.gives.high;
    else if (standing) {
      evidence.given.high += requirement.gives.high;
      evidence.given.confidence = weakest([evidence.given.confidence, standing.confidence]);
      evidence.given.refs = [...evidence.given.refs, ...standing.from];
    }
  }
  const requirements: RequirementStanding[] = [];
  let code: Code = MET;
  for (const requirement of edition.requirements) {
    const standing = requirement.gives ? standings.get(requirement.id) : requirement.explain(evidence);
    if (!standing) continue;
    requirements.push(standing);
    // What another clock asks for only after this cycle does not keep this renewal waiting.
    if (!requirement.advisory && !standing.dueLater) code = Math.min(code, codeOf(standing)) as Code;
  }
  return { renewalDay, requirements, code };
}

/** Does the selector pick it? Of credit that a limit may have given to others instead, only where it picks those too. */
function pickedBy(of: RawSelector, { attributes, apportioned }: Credit): Verdict {
  const truth = truthOf(of, attributes);
  return truth === "met" && apportioned !== undefined && relateSelectors(apportioned, of) !== "inside" ? "unknown" : truth;
}

function codeOf(standing: RequirementStanding): Code {
  if (standing.verdict === "met") return MET;
  if (standing.verdict === "unknown") return UNKNOWN;
  return standing.lost ? LOST : UNMET;
}
