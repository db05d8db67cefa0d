import type { Question } from "../../base/verdict.ts";
import type { CredentialPlan, Plan } from "../../plan/plan.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import type { Words } from "../standing/state-words.ts";
import { type ActView, actView } from "./act-view.ts";
import { type CyclePlanView, cyclePlanView } from "./cycle-plan-view.ts";
import { type OutcomeView, outcomeView } from "./outcome-view.ts";
import type { Unplaced } from "../../plan/pace/pace.ts";
import { isKept, planHeadline, unfitFor } from "./plan-headline.ts";
import { nameOf } from "./plan-names.ts";
import { type TotalsView, totalsView } from "./totals-view.ts";

/** A plan in words: everything that the Plan page and the terminal show of it, but for the band. */
export interface PlanView {
  /** What it is made with that is not so; absent where it is the person's own plan. */
  readonly supposed?: string | undefined;
  readonly asOf: string;
  readonly asOfWords: string;
  readonly until: string;
  readonly untilWords: string;
  /** The answer, a sentence each. */
  readonly headline: readonly string[];
  readonly outcome: OutcomeView;
  /** In the order of their days. */
  readonly acts: readonly ActView[];
  readonly credentials: readonly CredentialPlanView[];
  readonly totals: TotalsView;
  readonly assumptions: readonly string[];
  readonly open: readonly { readonly key: string; readonly title?: string | undefined; readonly credential?: string | undefined; readonly says: string; readonly questions: readonly Question[] }[];
}

export interface CredentialPlanView {
  readonly id: string;
  /** "NASM: Certified Personal Trainer". */
  readonly title: string;
  readonly kept: Words;
  /** What is supposed of it; absent where nothing is. */
  readonly supposed?: string | undefined;
  readonly cycles: readonly CyclePlanView[];
}

const KEPT: Words = { word: "Kept", tone: "counts", shape: "check" };
const LAPSES: Words = { word: "Lapses", tone: "lost", shape: "cross" };
const LATE: Words = { word: "Renewed late", tone: "act", shape: "clock" };
const UNSURE: Words = { word: "Cannot be promised", tone: "unknown", shape: "question" };
const NOTHING_DUE: Words = { word: "Nothing is due", tone: "plain", shape: "open" };

/** A plan as people read it. `unplaced`: what of it no pace fits into its days. `recorded` says what things in the record are called, by their refs. */
export function planView(plan: Plan, unplaced: readonly Unplaced[] = [], recorded?: ReadonlyMap<string, string>): PlanView {
  const unfit = unfitFor(plan, unplaced);
  return {
    asOf: plan.asOf,
    asOfWords: dayWords(plan.asOf),
    until: plan.until,
    untilWords: dayWords(plan.until),
    headline: planHeadline(plan, unplaced),
    outcome: outcomeView(plan),
    acts: plan.acts.map((act) => actView(act, plan)),
    credentials: plan.credentials.map((one) => ({ id: one.id, title: `${one.bodyShort}: ${one.name}`, kept: keptWords(one, plan, unfit), cycles: one.cycles.map((cycle) => cyclePlanView(cycle, plan.acts, recorded)) })),
    totals: totalsView(plan.totals),
    assumptions: plan.assumptions.map(spokenDates),
    open: plan.open.map(({ credential, says, questions }, index) => ({ key: `${index} ${credential ?? ""}`, title: credential === undefined ? undefined : nameOf(plan, credential), credential, says: spokenDates(says), questions })),
  };
}

function keptWords(one: CredentialPlan, plan: Plan, unfit: ReadonlySet<string>): Words {
  if (one.cycles.some((cycle) => cycle.way === "lapses")) return LAPSES;
  if (one.cycles.some((cycle) => cycle.way === "late")) return LATE;
  if (!isKept(one) || unfit.has(one.id) || plan.open.some((open) => open.credential === one.id)) return UNSURE;
  return one.cycles.length === 0 ? NOTHING_DUE : KEPT;
}
