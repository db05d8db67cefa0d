import wasm from "highs/runtime?url";
import { requestFor } from "../../app/plan/make-plan.ts";
import { parseDay } from "../../base/date.ts";
import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import type { Solve } from "../../plan/linear-model.ts";
import { ownOption } from "../../plan/own-option.ts";
import { planFor } from "../../plan/plan-for.ts";
import { failed } from "../../plan/what-if/failed.ts";
import { openSolver } from "../../solver/open-solver.ts";
import { loadRulebooks } from "../standing/load-rulebooks.ts";
import type { FromPlanWorker, PlanAsk, PlanResult, ToPlanWorker } from "./plan-messages.ts";

/**
 * The planning worker: it wires the engine, the rulebooks and the solver, and answers one ask after the other. What it has fetched and compiled stays, so that the
 * second plan is quick. It keeps the ask's limit as far as it can; the page ends it where it cannot (planner.ts).
 */
let solver: Promise<Solve> | undefined;
let compiled: { readonly key: string; readonly rulebooks: Promise<Rulebooks> } | undefined;

self.addEventListener("message", ({ data: { serial, ask } }: MessageEvent<ToPlanWorker>) => {
  answer(ask, (says, done) => send({ serial, is: "progress", says, done })).then(
    (result) => send({ serial, is: "planned", result }),
    (error: unknown) => {
      console.error(error);
      send({ serial, is: "failed" });
    },
  );
});

function send(message: FromPlanWorker): void {
  // In a worker it goes to the page that started it, which has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(message);
}

async function answer(ask: PlanAsk, progress: (says: string, done: number) => void): Promise<PlanResult> {
  const asOf = parseDay(ask.asOf);
  if (asOf === null) throw new RangeError(`${ask.asOf} is no day`);
  if (!solver || compiled?.key !== ask.bodies.join(" ")) progress("Fetching the rulebooks and the solver", 0);
  solver ??= openSolver(wasm);
  if (compiled?.key !== ask.bodies.join(" ")) compiled = { key: ask.bodies.join(" "), rulebooks: compile(ask.bodies) };
  const [solve, rulebooks] = await Promise.all([solver, compiled.rulebooks]);
  const { wishes, options: own, failed: tried } = ask.basis;
  const began = performance.now();
  const asked = requestFor(rulebooks, {
    record: ask.record,
    asOf: ask.asOf,
    wishes,
    options: own.map((option) => ownOption(option, "own")),
    solve,
    seconds: ask.seconds,
    clock: () => (performance.now() - began) / 1000,
    progress,
  });
  const request = tried.reduce((now, { option, again }) => failed(now, { option, again: parseDay(again) ?? asOf }), asked);
  return { plan: planFor(request), options: request.options };
}

async function compile(bodies: readonly string[]): Promise<Rulebooks> {
  const { rulebooks, vocabulary } = await loadRulebooks(bodies);
  return compileRulebooks(rulebooks, vocabulary).rulebooks;
}
