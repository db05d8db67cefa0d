import { greatestShared } from "../../base/greatest-shared.ts";
import type { LinearModel, Solve, Solved } from "../linear-model.ts";
import type { Gain } from "./gains.ts";
import type { Place } from "./place.ts";
import type { PlanModel } from "./plan-model.ts";
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
const NEAR = [0.04, 0.01];
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
      const worths = new Map<Gain, number>();
      costs = [...waiting].map((place) => ({ place, cost: model.price(place, measure, duals, worths) })).sort((a, b) => a.cost - b.cost);
      const better = costs.slice(0, AT_A_TIME).filter(({ cost }) => cost < -SLIP);
      takeIn(better.map(({ place }) => place));
      if (better.length === 0 && (cuts++ === MOST_CUTS || model.cut(values) === 0)) break;
      relaxed = run(model.program.model(measure), true);
    }
    if (relaxed.is !== "optimal") return ended(made, relaxed);
    const { objective } = relaxed;
    const step = stepOf(model, waiting, measure);
    const least = Math.ceil((objective - SLIP) / step) * step;
    const could = (value: number): Place[] => costs.filter((c) => waiting.has(c.place) && objective + c.cost <= value + SLIP).map(({ place }) => place);
    const take = (value: number, most: number): void => takeIn(could(value).slice(0, most));
    // What was found for the measures before may be as good as anything can be by this one too.
    const already = made.values.length > 0 ? model.program.sum(measure, made.values) : Infinity;
    let best: { value: number; values: readonly number[] } | undefined = already <= least ? { value: already, values: made.values } : undefined;
    let proved = best !== undefined;
    // A good plan at hand first, however it is come by: the better it is, the fewer choices can be part of a better one.
    for (const near of NEAR) {
      if (proved) break;
      const all = model.program.model(measure);
      // What the broken program uses, or nearly, is mostly enough for that, and quick.
      let found = run(onlyCheap(all, relaxed.values, relaxed.reduced ?? [], near * Math.abs(objective)), false, Math.floor((near / 4) * Math.abs(objective)));
      if (found.is === "infeasible") found = run(all, false, Math.floor(near * Math.abs(objective)));
      for (let more = AT_A_TIME; found.is === "infeasible" && waiting.size > 0; more *= 4) {
        take(Infinity, more);
        found = run(model.program.model(measure), false);
      }
      if (found.is !== "optimal" && found.is !== "feasible") return ended(made, found);
      if (!best || found.objective < best.value) best = { value: Math.round(found.objective), values: found.values };
      proved = best.value <= least;
      if (!proved && could(best.value - step).length <= SOME) break;
      if (!proved) take(best.value - step, SOME);
    }
    if (!best) return ended(made, { is: "out-of-time" });
    // Is there a better one among all that could be part of it? Where there is none, this is the best.
    if (!proved) {
      take(best.value - step, Infinity);
      const better = run(atMost(model.program.model(measure), best.value - step), false);
      proved = better.is === "optimal" || better.is === "infeasible";
      if (better.is === "optimal" || better.is === "feasible") best = { value: Math.round(better.objective), values: better.values };
    }
    const { value } = best;
    made.values = best.values;
    made.reached.push({ measure, value, bound: proved ? value : least });
    if (!proved) return { ...made, is: "within" };
    // What would make this measure worse is out of the question for those that come after it.
    for (const { place, cost } of costs) if (objective + cost > value + SLIP) waiting.delete(place);
    const { duals = [] } = relaxed;
    for (const { place, column } of model.placed) if (objective + model.price(place, measure, duals) > value + SLIP) model.program.bound(column, 0, 0);
    model.weighAll(model.program.hold(measure, value), measure);
  }
  return made;
}

/** The model without whole columns that the broken program leaves at nothing and that would cost more than so much to bring in. */
function onlyCheap(model: LinearModel, values: readonly number[], reduced: readonly number[], most: number): LinearModel {
  return { ...model, columns: model.columns.map((c, i) => (c.lower === 0 && (values[i] ?? 0) < SLIP && (reduced[i] ?? 0) > most ? { ...c, upper: 0 } : c)) };
}

/** The model with no more than so much of what it costs. */
function atMost(model: LinearModel, value: number): LinearModel {
  const columns = model.columns.flatMap((c, i) => (c.cost === 0 ? [] : [i]));
  return { ...model, rows: [...model.rows, { name: "better", upper: value, columns, factors: columns.map((i) => model.columns[i]?.cost ?? 0) }] };
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
