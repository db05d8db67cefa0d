import wasm from "highs/runtime?url";
import { planPace } from "../../app/plan/plan-pace.ts";
import { supposeRow } from "../../app/plan/suppose/suppose-row.ts";
import { requestFor } from "../../app/plan/make-plan.ts";
import { parseDay } from "../../base/date.ts";
import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { alternatives } from "../../plan/explain/alternatives.ts";
import { costOfHolding } from "../../plan/explain/cost-of-holding.ts";
import { explainPlan } from "../../plan/explain/explain-plan.ts";
import { rejectedFavourites } from "../../plan/explain/favourites.ts";
import { planAhead } from "../../plan/explain/plan-ahead.ts";
import { hasPlan } from "../../plan/has-plan.ts";
import { paceBefore } from "../../plan/pace/pace-before.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRequest } from "../../plan/plan-request.ts";
import type { Solve } from "../../plan/linear-model.ts";
import { ownOption } from "../../plan/options/own-option.ts";
import { failed } from "../../plan/what-if/failed.ts";
import { openSolver } from "../../solver/open-solver.ts";
import { loadRulebooks } from "../standing/load-rulebooks.ts";
import type { FromPlanWorker, PlanAsk, PlanComparison, PlanResult, ToPlanWorker } from "./plan-messages.ts";

/**
 * The planning worker: it wires the engine, the rulebooks and the solver, and answers one ask after the other. What it has fetched and compiled stays, so that the
 * second plan is quick. It keeps the ask's limit as far as it can; the page ends it where it cannot (planner.ts).
 */
/** What working out the reasons may take; acts for which none is left have fewer. */
const WHY_SECONDS = 5;

let solver: Promise<Solve> | undefined;
let compiled: { readonly key: string; readonly rulebooks: Promise<Rulebooks> } | undefined;

/** What was planned last: comparing goes on from it. */
let last: { readonly key: string; readonly request: PlanRequest; readonly plan: Plan } | undefined;

self.addEventListener("message", ({ data: { serial, ask, want } }: MessageEvent<ToPlanWorker>) => {
  const progress = (says: string, done: number): void => send({ serial, is: "progress", says, done });
  const answering = want === "plan" ? planOf(ask, progress).then((result) => send({ serial, is: "planned", result })) : compare(ask, progress).then((comparison) => send({ serial, is: "compared", comparison }));
  answering.catch((error: unknown) => {
    console.error(error);
    send({ serial, is: "failed" });
  });
});

function send(message: FromPlanWorker): void {
  // In a worker it goes to the page that started it, which has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(message);
}

async function planOf(ask: PlanAsk, progress: (says: string, done: number) => void): Promise<PlanResult> {
  const request = await requestOf(ask, progress);
  const { plan } = explainPlan(request, planAhead(request), Math.min(WHY_SECONDS, request.seconds - request.clock()));
  last = { key: JSON.stringify(ask), request, plan };
  const pace = planPace(plan, request, ask.since);
  return { plan, pace, ...(hasPlan(plan.outcome) ? { before: paceBefore(plan, pace) } : {}), options: request.options };
}

/** Each part gets its share of what is left. */
async function compare(ask: PlanAsk, progress: (says: string, done: number) => void): Promise<PlanComparison> {
  if (last?.key !== JSON.stringify(ask)) await planOf(ask, progress);
  if (!last) throw new Error("There is no plan to compare with");
  const { plan } = last;
  const request = { ...last.request, clock: clockFromNow(), progress };
  const left = (): number => Math.max(0, request.seconds - request.clock());
  const favourites = rejectedFavourites(request, plan, left() / 3);
  const holding = costOfHolding(request, plan, left() / 2);
  return { favourites, holding, others: alternatives(request, plan, left()) };
}

async function requestOf(ask: PlanAsk, progress: (says: string, done: number) => void): Promise<PlanRequest> {
  const asOf = parseDay(ask.asOf);
  if (asOf === null) throw new RangeError(`${ask.asOf} is no day`);
  const key = JSON.stringify([ask.bodies, ask.suppose]);
  if (!solver || compiled?.key !== key) progress("Fetching the rulebooks and the solver", 0);
  solver ??= openSolver(wasm);
  if (compiled?.key !== key) compiled = { key, rulebooks: compile(ask) };
  const [solve, rulebooks] = await Promise.all([solver, compiled.rulebooks]);
  const { wishes, options: own, failed: tried } = ask.basis;
  const { record, seconds } = ask;
  const asked = requestFor(rulebooks, { record, asOf: ask.asOf, wishes, options: own.map((option) => ownOption(option, "own")), solve, seconds, clock: clockFromNow(), progress });
  return tried.reduce((now, { option, again }) => failed(now, { option, again: parseDay(again) ?? asOf }), asked);
}

/** Seconds since it was made. */
function clockFromNow(): () => number {
  const began = performance.now();
  return () => (performance.now() - began) / 1000;
}

async function compile({ bodies, suppose }: PlanAsk): Promise<Rulebooks> {
  const set = await loadRulebooks(bodies);
  const { rulebooks, vocabulary } = suppose ? supposeRow(set, suppose) : set;
  return compileRulebooks(rulebooks, vocabulary).rulebooks;
}
