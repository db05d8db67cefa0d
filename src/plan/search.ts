import { buildModel, type Built, freeDays, type Refused, type Scope } from "./build-model.ts";
import { measuresFor, ORDERS } from "./measures.ts";
import { placesLike } from "./model/maximal-places.ts";
import type { Place } from "./model/place.ts";
import { spreadPlaces } from "./model/spread-places.ts";
import { optimize, type Optimum } from "./model/optimize.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { SettledWishes } from "./wishes/settled-wishes.ts";
import type { PlannedCycle } from "./timeline/way.ts";

export interface Found {
  built: Built;
  optimum: Optimum;
  /** What is chosen, on days that leave the weeks calm. */
  picks: { place: Place; times: number }[];
  solves: number;
  /** Everything that is asked for is reached. */
  whole: boolean;
}

/**
 * Looks for the best plan, in wider and wider scopes: with named courses alone where they reach everything; else with unnamed credit for the credentials that
 * they do not reach; else with renewals on the last day or late too. Days that make no difference are weighed as one first; where the hours of the weeks then do not
 * suffice, apart. `undefined`: the time ran out before there was anything to solve.
 */
export function search(request: PlanRequest, wishes: SettledWishes, cycles: readonly PlannedCycle[], refused: Refused, left: () => number): Found | undefined {
  const all = new Set(cycles.map((c) => c.credential.id));
  const eachSlot = (request.measures ?? ORDERS[wishes.prefer])[0] === "bunching";
  request.progress?.("Weighing courses", 0.1);
  const first = reach(request, wishes, cycles, { unnamed: new Set(), allWays: false, eachSlot }, refused, left);
  if (!first) return undefined;
  if (first.optimum.is === "out-of-time") return first;
  const lacking = first.whole ? new Set<string>() : shortOf(first);
  const others = first.whole ? { ids: [], solves: 0 } : insteadOf(request, first, [...all].filter((id) => !lacking.has(id)), left);
  for (const id of others.ids) lacking.add(id);
  let solves = first.solves + others.solves;
  let last = first;
  const scopes: Scope[] = [{ unnamed: lacking, allWays: false, eachSlot }, { unnamed: all, allWays: true, eachSlot }];
  for (const scope of wishes.minutesPerWeek === undefined || eachSlot ? scopes : scopes.flatMap((s) => [s, { ...s, eachSlot: true }])) {
    request.progress?.(scope.allWays ? "Trying later renewal days" : scope.unnamed.size > 0 ? "Filling what no named course covers" : "Proving that nothing is better", scope.allWays ? 0.6 : 0.3);
    // Where named courses reach everything, what was built to find that out is built for the rest too.
    const start = scope === scopes[0] && first.whole ? first : reach(request, wishes, cycles, scope, refused, left, true);
    if (!start) return { ...last, whole: false, optimum: { ...last.optimum, is: "out-of-time" }, solves };
    solves += start === first ? 0 : start.solves;
    last = start.whole ? best(request, wishes, scope, start, left) : start;
    solves += last === start ? 0 : last.solves;
    if (last.optimum.is === "out-of-time" || last.whole) break;
  }
  return { ...last, solves };
}

/** Can everything that is asked for be reached in this scope? */
function reach(request: PlanRequest, wishes: SettledWishes, cycles: readonly PlannedCycle[], scope: Scope, refused: Refused, left: () => number, exams = false): Found | undefined {
  const built = buildModel(request, wishes, cycles, scope, refused, left);
  if (!built) return undefined;
  built.model.allowShort(true);
  built.model.allowExams(exams);
  const optimum = optimize(built.model, built.places, ["short"], request.solve, left);
  return { built, optimum, picks: [], solves: optimum.solves, whole: optimum.reached.find((r) => r.measure === "short")?.value === 0 };
}

/** Of all that reach everything, the best. */
function best(request: PlanRequest, wishes: SettledWishes, scope: Scope, { built, optimum: start }: Found, left: () => number): Found {
  built.model.allowShort(false);
  built.model.allowExams(true);
  const measures = measuresFor(wishes, scope, request.measures).filter((m) => m !== "ties" || built.candidates.some((c) => c.begun || c.narrow) || built.model.program.weighs(m));
  const optimum = optimize(built.model, built.places, measures, request.solve, left, start.values);
  optimum.reached.unshift({ measure: "short", value: 0, bound: 0 });
  const spread = optimum.values.length > 0 ? spreadOf(request, wishes, built, optimum, left()) : undefined;
  if (spread?.beyond !== undefined && optimum.reached.every((r) => r.measure !== "bunching")) optimum.reached.push({ measure: "bunching", value: spread.beyond, bound: spread.proved ? spread.beyond : 0 });
  return { built, optimum, picks: spread?.picks ?? [], solves: optimum.solves + 1, whole: spread !== undefined };
}

/** The choices of the solver, each on the days that do as well and leave the weeks calmest. */
function spreadOf(request: PlanRequest, wishes: SettledWishes, { model, allPlaces, slots }: Built, { values }: Optimum, seconds: number): ReturnType<typeof spreadPlaces> {
  const times = (column: number): number => Math.round(values[column] ?? 0);
  const wanted = model.placed.filter(({ column }) => times(column) > 0).map(({ place, column }) => ({ times: times(column), chosen: place, places: model.isPinned(place) ? [place] : placesLike(place, allPlaces, (p) => model.doesOf(p)) }));
  const settled = model.deeds.filter(({ column }) => times(column) > 0).map(({ deed, column }) => ({ on: deed.on, minutes: (deed.weights.hours ?? 0) * times(column) }));
  return spreadPlaces({ wanted, settled, slots, asOf: request.asOf, minutesPerWeek: wishes.minutesPerWeek, free: freeDays(wishes.blackouts) }, request.solve, seconds);
}

/**
 * Credentials that could be short in the place of those that are: with one of them left aside, less is short of the others. What nobody named may fill up them too, so that
 * which of them it fills is chosen by what that takes.
 */
function insteadOf(request: PlanRequest, { built: { model, places }, optimum: { reached, values } }: Found, among: readonly string[], left: () => number): { ids: string[]; solves: number } {
  const short = reached.find((r) => r.measure === "short");
  const found = { ids: [] as string[], solves: 0 };
  for (const id of short === undefined ? [] : among) {
    model.leaveAside(id);
    const optimum = optimize(model, places, ["short"], request.solve, left, values);
    found.solves += optimum.solves;
    if (optimum.reached.some((r) => r.measure === "short" && r.value < (short?.value ?? 0))) found.ids.push(id);
  }
  return found;
}

function shortOf({ built, optimum }: Found): Set<string> {
  return new Set(built.model.shortFor(optimum.values));
}
