import { type Day, parseDay } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import type { Credential, Rulebooks, Rules } from "../compile/rulebook.ts";
import type { HeldCredential, HolderRecord } from "../record/schema.ts";
import type { ClockDays } from "../requirements/clock-days.ts";
import { assess, type Assessment } from "./assess.ts";
import { clocksIn } from "./clocks.ts";
import { type CarriedIn, carriedIn } from "./carried-in.ts";
import { windowDays } from "./window-days.ts";
import { creditActivities, type Crediting } from "./credit-activities.ts";
import type { NoCycle } from "./cycle.ts";
import { type HeldCycle, heldCycle } from "./held-cycle.ts";
import { exemptOn } from "./exempt-on.ts";
import { type EarningWindow, earningWindow, lateRenewal } from "./earning-window.ts";
import { type Edition, type EditionInput, rowPicker, settleEdition } from "./edition.ts";
import { holderFacts } from "./holder-facts.ts";
import { historyOf } from "./history.ts";
import { type NamedRenewal, namedRenewal } from "./named-renewal.ts";
import { type SharedNeed, sharedNeed } from "./shared-need.ts";
import type { History } from "../requirements/stretches.ts";
import type { State } from "./standing.ts";
import { decideState, type Ladder, ladderOn, timing } from "./state.ts";
import { sharedUntil } from "./shared-days.ts";
import { submissionWindow } from "./submission-window.ts";

/** What is asked of the engine. */
export interface Asked {
  asOf: Day;
  renewOn?: Day | undefined;
}

/** One held credential, judged: everything that an answer is made of. */
export interface Judged {
  credential: Credential;
  rules: Rules;
  cycle: HeldCycle;
  edition: Edition;
  days: Omit<AnchorDays, "renewal-day">;
  window: EarningWindow;
  ladder: Ladder | undefined;
  clocks: ReadonlyMap<string, ClockDays>;
  history: History;
  crediting: Crediting;
  carriedIn: CarriedIn | undefined;
  shared: SharedNeed | undefined;
  assessment: Assessment;
  opens: Day | undefined;
  closes: Day | undefined;
  exempt: boolean;
  named: NamedRenewal;
  handedInTime: boolean;
  plannedLate: boolean;
  doubtfulEnd: boolean;
  state: State;
}

/** Judges one held credential on the explaining road. With `acceptPending` what waits for the body counts as accepted. `pinned`: the cycle to judge, whatever the day. */
export function judgeHeld(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential, credential: Credential, rules: Rules, asked: Asked, acceptPending: boolean, pinned?: HeldCycle): Judged | NoCycle {
  const { asOf } = asked;
  const certifiedOn = day(held["certified-on"]);
  const facts = holderFacts(record, held);
  const cycle = pinned ?? heldCycle(rulebooks, record, held, rules, asOf);
  if (typeof cycle === "string" || certifiedOn === undefined) return typeof cycle === "string" ? cycle : "certified-on";
  const days = { "cycle-start": cycle.start, "cycle-end": cycle.end, "certified-on": certifiedOn, "as-of": asOf };
  const named = namedRenewal(asked.renewOn, day(held["submitted-on"]), cycle.start, asOf);
  const submission = named.day ?? asOf;
  const withRenewal = { ...days, "renewal-day": submission };
  const ladder = asOf > cycle.end ? ladderOn(rules, { pick: rowPicker(rules, { days: withRenewal, submission }) }, withRenewal, asOf) : undefined;
  const edition = settleEdition(rulebooks, credential, rules, { days: withRenewal, submission, facts, step: ladder?.is === "step" ? ladder.step : undefined, grants: record.grants });
  return judgeIn(rulebooks, record, { held, facts, credential, rules, cycle, edition, ladder, certifiedOn, named }, asOf, acceptPending);
}

function judgeIn(rulebooks: Rulebooks, record: HolderRecord, x: { held: HeldCredential; facts: EditionInput["facts"]; credential: Credential; rules: Rules; cycle: HeldCycle; edition: Edition; ladder: Ladder | undefined; certifiedOn: Day; named: NamedRenewal }, asOf: Day, acceptPending: boolean): Judged {
  const { held, facts, credential, rules, cycle, edition, ladder, certifiedOn, named } = x;
  const days = { "cycle-start": cycle.start, "cycle-end": cycle.end, "certified-on": certifiedOn, "as-of": asOf };
  const withRenewal = { ...days, "renewal-day": named.day ?? asOf };
  const around = windowDays(cycle, withRenewal);
  const earning = earningWindow(edition, ladder, around.days, around.instead);
  const window = { ...earning, doubtUntil: lateRenewal(cycle.renewedOn, cycle.start), sharedUntil: sharedUntil(rules, cycle, earning.first, certifiedOn), endBefore: cycle.before.at(-1)?.end };
  const doubtfulEnd = cycle.ruleEnd !== undefined && cycle.ruleEnd < asOf;
  const clocks = clocksIn(rules.clocks, cycle, certifiedOn, asOf, edition.situation.fact, edition.situation.question);
  const history = historyOf(held, cycle, certifiedOn, window, asOf, clocks);
  const came = carriedIn(rulebooks, rules, { held, cycle, edition, certifiedOn, facts, history, window, asOf, judgeBefore: (then, on) => judgeHeld(rulebooks, record, then, credential, rules, { asOf: on }, false) });
  const { opens, closes } = submissionWindow(edition.submit, withRenewal);
  const shared = sharedNeed(rulebooks, record, edition, asOf);
  // Limits go by clocks from the certification on: credit of earlier periods is under them too.
  const allClocks = clocksIn(rules.clocks, { start: certifiedOn, end: Math.max(cycle.end, window.last) as Day }, certifiedOn, asOf, edition.situation.fact, edition.situation.question);
  const time = { history, clocks: allClocks, certifiedOn, asOf, window, cycleStart: edition.cycleStart, cycleEnd: edition.cycleEnd, credential: credential.id, body: credential.body.id };
  const ways = creditActivities(rulebooks, record, edition, window, asOf, certifiedOn, acceptPending, time).map((crediting) => ({ crediting, assessment: assess({ rulebooks, edition, crediting, window, record, asOf, days, named: named.day, opens, closed: asOf > window.last, history, time, carriedIn: came, shared }) }));
  const { crediting, assessment } = ways.reduce((best, way) => (way.assessment.code > best.assessment.code ? way : best));
  const when = timing(named, cycle.end, closes);
  const exempt = exemptOn(rules, edition.situation, withRenewal, asOf, record.grants);
  // Perhaps the body moved this end, and the paper does not show it yet.
  const state = cycle.extensionUnsure && asOf > cycle.end ? "unknown" : decideState({ asOf, cycleEnd: cycle.end, assumed: cycle.basis === "assumed", exempt, code: assessment.code, opens, closes, ladder, endKnown: edition.situation.pick(rules.afterwards).is !== "unknown", doubtfulEnd, ...when });
  return { credential, rules, cycle, edition, days, window, ladder, clocks, history, crediting, carriedIn: came, shared, assessment, opens, closes, exempt, named, doubtfulEnd, ...when, state };
}

function day(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : (parseDay(text) ?? undefined);
}
