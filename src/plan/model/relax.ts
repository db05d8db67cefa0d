import { greatestShared } from "../../base/greatest-shared.ts";
import type { LinearModel, Solved } from "../linear-model.ts";
import type { Gain } from "./gains.ts";
import type { Place } from "./place.ts";
import type { PlanModel } from "./plan-model.ts";
import type { MeasureId } from "./program.ts";

/** The broken program of a measure once no choice makes it better: what no plan comes below, and what each choice adds to that at least. */
export interface Relaxed {
  objective: number;
  /** The least that whole plans can come to. */
  least: number;
  /** What every sum of the measure is a multiple of, such as 100 where all prices are whole dollars: a better plan is better by that much. */
  step: number;
  values: readonly number[];
  /** By column: what one more of it adds. */
  reduced: readonly number[];
  duals: readonly number[];
  /** What each choice that is outside adds, least first. */
  costs: readonly { place: Place; cost: number }[];
}

/** Rounding errors of a solver that reckons in floating point; costs are whole. */
export const SLIP = 1e-6;
/** Choices that are taken in at a time while they still make the broken program better. */
export const AT_A_TIME = 60;
/** How often rows are put in that whole numbers keep anyway. */
const MOST_CUTS = 5;

/** Takes in choices while they make the program without whole numbers better. Otherwise how the solver ended. */
export function relax(model: PlanModel, measure: MeasureId, waiting: ReadonlySet<Place>, takeIn: (places: readonly Place[]) => void, run: (linear: LinearModel) => Solved): Relaxed | Exclude<Solved, { is: "optimal" }> {
  let relaxed = run(model.program.model(measure));
  for (let cuts = 0; relaxed.is === "optimal"; relaxed = run(model.program.model(measure))) {
    const { duals = [], values, reduced = [], objective } = relaxed;
    const worths = new Map<Gain, number>();
    const costs = Array.from(waiting, (place) => ({ place, cost: model.price(place, measure, duals, worths) }));
    const better = costs.filter(({ cost }) => cost < -SLIP).sort((a, b) => a.cost - b.cost);
    takeIn(better.slice(0, AT_A_TIME).map(({ place }) => place));
    if (better.length > 0 || (cuts++ < MOST_CUTS && model.cut(values) > 0)) continue;
    const step = stepOf(model, waiting, measure);
    return { objective, least: Math.ceil((objective - SLIP) / step) * step, step, values, reduced, duals, costs: costs.sort((a, b) => a.cost - b.cost) };
  }
  return relaxed;
}

/** The program without whole columns that would bring the broken one above so much: no plan that comes to no more than that has them. */
export function without(linear: LinearModel, { objective, values, reduced }: Relaxed, most: number): LinearModel {
  const room = most - objective + SLIP;
  return { ...linear, columns: linear.columns.map((c, i) => (c.lower === 0 && (values[i] ?? 0) < SLIP && (reduced[i] ?? 0) > room ? { ...c, upper: 0 } : c)) };
}

function stepOf(model: PlanModel, waiting: ReadonlySet<Place>, measure: MeasureId): number {
  let step = model.program.step(measure);
  for (const place of waiting) {
    if (step === 1) return 1;
    step = greatestShared(step, model.weightsOf(place)[measure] ?? 0);
  }
  return step || 1;
}
