import { buildModel, type Built, type Refused, type Scope } from "./build-model.ts";
import { measuresFor } from "./measures.ts";
import { optimize, type Optimum } from "./model/optimize.ts";
import type { MeasureId } from "./model/program.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { SettledWishes } from "./settled-wishes.ts";
import type { PlannedCycle } from "./timeline/way.ts";

export interface Found {
  built: Built;
  optimum: Optimum;
  solves: number;
  /** Everything that is asked for is reached. */
  whole: boolean;
}

/**
 * Looks for the best plan, in wider and wider scopes: with named courses alone where they reach everything; else with unnamed credit for the credentials that
 * they do not reach; else with renewals on the last day, late, or after exams too.
 */
export function search(request: PlanRequest, wishes: SettledWishes, cycles: readonly PlannedCycle[], refused: Refused, left: () => number): Found {
  const all = new Set(cycles.map((c) => c.credential.id));
  const named: Scope = { exams: false, unnamed: new Set(), allWays: false };
  request.progress?.("Weighing courses", 0.1);
  const first = run(request, wishes, cycles, named, refused, ["short"], left);
  if (first.optimum.is === "out-of-time") return first;
  const lacking = first.whole ? new Set<string>() : new Set(first.built.model.shortFor(first.optimum.values));
  let solves = first.solves;
  let last = first;
  for (const scope of [{ exams: true, unnamed: lacking.size === 0 && !first.whole ? all : lacking, allWays: false }, { exams: true, unnamed: all, allWays: true }]) {
    if (scope.allWays && cycles.every((c) => c.ways.length < 2) && last.built.candidates.length > 0 && sameSet(lacking, all)) continue;
    request.progress?.(scope.unnamed.size > 0 ? "Filling what no named course covers" : "Proving that nothing is better", scope.allWays ? 0.6 : 0.3);
    last = run(request, wishes, cycles, scope, refused, measuresFor(wishes, scope, request.measures), left);
    solves += last.solves;
    if (last.optimum.is === "out-of-time" || last.whole) break;
  }
  return { ...last, solves };
}

function run(request: PlanRequest, wishes: SettledWishes, cycles: readonly PlannedCycle[], scope: Scope, refused: Refused, measures: readonly MeasureId[], left: () => number): Found {
  const built = buildModel(request, wishes, cycles, scope, refused);
  built.model.allowShort(true);
  const weighing = measures.filter((m) => m === "short" || built.places.length > 0 || built.model.program.weighs(m));
  const optimum = optimize(built.model, built.places, weighing, request.solve, left);
  return { built, optimum, solves: optimum.solves, whole: optimum.values.length > 0 && optimum.reached.find((r) => r.measure === "short")?.value === 0 };
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
