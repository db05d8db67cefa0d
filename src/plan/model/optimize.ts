import { greatestShared } from "../../base/greatest-shared.ts";
import type { LinearModel, Solve, Solved } from "../linear-model.ts";
import type { Place, PlanModel } from "./plan-model.ts";
import type { MeasureId } from "./program.ts";

/** How far the work on a plan got. */
export interface Optimum {
  is: "optimal" | "within" | "infeasible" | "out-of-time";
  /** By column; empty where nothing was found. */
  values: readonly number[];
  /** What each measure came to, and below what it cannot come. */
  reached: { measure: MeasureId; value: number; bound: number }[];
  solves: number;
}

/** Rounding errors of a solver that reckons in floating point; costs are whole. */
const SLIP = 1e-6;
/** Choices that are taken in at a time while they still make the broken program better. */
const AT_A_TIME = 60;
/** How often rows are put in that whole numbers keep anyway. */
const MOST_CUTS = 5;
/** How near the best, as a share of it, the first plans have to be, and how many more choices each adds at most. */
const NEAR = [0.02, 0.005];
const SOME = 150;

/**
 * The best plan by the measures in their order: what comes first is held while the next is made less. Choices are taken in as far as they can matter: first those that make the
 * program without whole numbers better, until none does, which bounds every plan from below; then, with a plan at hand, all that could be part of a better one. What
 * stays outside is outside by that bound, so that nothing is lost. `known`: values that hold already, where some are at hand.
 */
export function optimize(model: PlanModel, places: readonly Place[], measures: readonly MeasureId[], solve: Solve, left: () => number, known: readonly number[] = []): Optimum {
  const waiting = new Set(places.filter((place) => !model.isPlaced(place)));
  const made: Optimum = { is: "optimal", values: known, reached: [], solves: 0 };
  const run = (linear: LinearModel, relaxed: boolean, near = 0): Solved => {
    made.solves++;
    const seconds = left();
    return seconds <= 0 ? { is: "out-of-time" } : solve(linear, { seconds, relaxed, near });
  };
  const takeIn = (list: readonly Place[]): void => {
    for (const place of list) {
      model.place(place);
      waiting.delete(place);
    }
  };
  // What a wish asks for has to be there from the start: without it there is no solution that could tell what else would help.
  takeIn(places.filter((place) => model.isPinned(place)));
  for (const measure of measures) {
    let relaxed = run(model.program.model(measure), true);
    let costs: { place: Place; cost: number }[] = [];
    for (let cuts = 0; relaxed.is === "optimal"; ) {
      const { duals = [], values } = relaxed;
      costs = [...waiting].map((place) => ({ place, cost: model.price(place, measure, duals) })).sort((a, b) => a.cost - b.cost);
      const better = costs.slice(0, AT_A_TIME).filter(({ cost }) => cost < -SLIP);
      takeIn(better.map(({ place }) => place));
      if (better.length === 0 && (cuts++ === MOST_CUTS || model.cut(values) === 0)) break;
      relaxed = run(model.program.model(measure), true);
    }
    if (relaxed.is !== "optimal") return ended(made, relaxed);
    const { objective } = relaxed;
    const step = stepOf(model, waiting, measure);
    const least = Math.ceil((objective - SLIP) / step) * step;
    const take = (cost: number, most: number): number => {
      const could = costs.filter((c) => waiting.has(c.place) && objective + c.cost <= cost + SLIP).slice(0, most);
      takeIn(could.map(({ place }) => place));
      return could.length;
    };
    // A good plan at hand first, however it is come by: the better it is, the fewer choices can be part of a better one.
    let best = Infinity;
    // What was found for the measures before may be as good as anything can be by this one too.
    const already = made.values.length > 0 ? model.program.sum(measure, made.values) : Infinity;
    let found: Solved = already <= least ? { is: "optimal", objective: already, bound: already, values: made.values } : { is: "infeasible" };
    if (found.is === "optimal") best = already;
    for (const near of found.is === "optimal" ? [] : NEAR) {
      found = run(model.program.model(measure), false, Math.floor(near * Math.abs(objective)));
      for (let more = AT_A_TIME; found.is === "infeasible" && waiting.size > 0; more *= 4) {
        take(Infinity, more);
        found = run(model.program.model(measure), false);
      }
      if (found.is !== "optimal" && found.is !== "feasible") return ended(made, found);
      best = Math.min(best, found.objective);
      if (best <= least + SLIP || take(best - step, near === NEAR.at(-1) ? Infinity : SOME) === 0) break;
    }
    if (best > least + SLIP) {
      const last = run(model.program.model(measure), false);
      if (last.is === "optimal" || (last.is === "feasible" && last.objective <= best)) found = last;
      else if (found.is === "optimal" || found.is === "feasible") found = { is: "feasible", objective: found.objective, values: found.values, bound: least };
    }
    if (found.is !== "optimal" && found.is !== "feasible") return ended(made, found);
    const value = Math.round(found.objective);
    made.values = found.values;
    made.reached.push({ measure, value, bound: found.is === "optimal" ? value : Math.max(least, Math.ceil(found.bound - SLIP)) });
    if (found.is === "feasible") return { ...made, is: "within" };
    // What would make this measure worse is out of the question for those that come after it.
    for (const { place, cost } of costs) if (objective + cost > value + SLIP) waiting.delete(place);
    const { duals = [] } = relaxed;
    for (const { place, column } of model.placed) if (objective + model.price(place, measure, duals) > value + SLIP) model.program.bound(column, 0, 0);
    model.weighAll(model.program.hold(measure, value), measure, 1);
  }
  return made;
}

/** What every sum of a measure is a multiple of, such as 100 where all prices are whole dollars: a better plan is better by that much. */
function stepOf(model: PlanModel, waiting: ReadonlySet<Place>, measure: MeasureId): number {
  let step = model.program.step(measure);
  for (const place of waiting) {
    if (step === 1) return 1;
    step = greatestShared(step, model.weightsOf(place)[measure] ?? 0);
  }
  return step || 1;
}

/** What was found before stands; without it the first program says how it ended. */
function ended(made: Optimum, solved: Solved): Optimum {
  if (made.values.length > 0) return { ...made, is: "within" };
  return { ...made, is: solved.is === "infeasible" ? "infeasible" : "out-of-time", values: [] };
}
