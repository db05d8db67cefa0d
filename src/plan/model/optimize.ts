import type { LinearModel, Solved, Solve } from "../linear-model.ts";
import { blend } from "./blend.ts";
import type { Place } from "./place.ts";
import type { PlanModel } from "./plan-model.ts";
import type { MeasureId } from "./program.ts";
import { AT_A_TIME, relax, SLIP, without } from "./relax.ts";

/** How far the work on a plan got. */
export interface Optimum {
  is: "optimal" | "within" | "infeasible" | "out-of-time";
  /** By column; empty where nothing was found. */
  values: readonly number[];
  /** What each measure came to, and below what it cannot come. */
  reached: { measure: MeasureId; value: number; bound: number }[];
  solves: number;
}

/** What is tried first: that the best plan is this near to the bound, as a share of it, or so near that no more than so many choices could be part of it. */
const GUESS = 0.003;
const FEW = 300;
/** How near the best, as a share of it, another plan has to be to begin with. */
const NEAR = 0.01;
/** The share of the time left that is spent on what may not come to anything. */
const HASTE = 0.3;

/**
 * The best plan by the measures in their order: what comes first is held while the next is made less. Choices are taken in as far as they can matter: first those that make the
 * program without whole numbers better, until none does, which bounds every plan from below; then, with a plan at hand, all that could be part of a better one. What
 * stays outside is outside by that bound, so that nothing is lost. Two measures at a time are made less in one program, where that can be told apart. `known`: values that
 * hold already, where some are at hand.
 */
export function optimize(model: PlanModel, places: readonly Place[], measures: readonly MeasureId[], solve: Solve, left: () => number, known: readonly number[] = []): Optimum {
  const waiting = new Set(places.filter((place) => !model.isPlaced(place)));
  const made: Optimum = { is: "optimal", values: known, reached: [], solves: 0 };
  /** `share`: of the time that is left. */
  const run = (linear: LinearModel, { share = 1, ...how }: { relaxed?: boolean; near?: number; atMost?: number; share?: number } = {}): Solved => {
    made.solves++;
    const seconds = left() * share;
    return seconds <= 0 ? { is: "out-of-time" } : solve(linear, { seconds, ...how });
  };
  const takeIn = (list: readonly Place[]): void => {
    for (const place of list) {
      model.place(place);
      waiting.delete(place);
    }
  };
  // What a wish asks for has to be there from the start: without it there is no solution that could tell what else would help.
  takeIn(places.filter((place) => model.isPinned(place)));
  while (made.reached.length < measures.length) {
    const [measure, next] = measures.slice(made.reached.length) as [MeasureId, MeasureId?];
    const relaxed = relax(model, measure, waiting, takeIn, (linear) => run(linear, { relaxed: true }));
    if ("is" in relaxed) return ended(made, relaxed);
    const { objective, step, costs } = relaxed;
    let { least } = relaxed;
    const could = (value: number): Place[] => {
      const first = costs.findIndex((c) => objective + c.cost > value + SLIP);
      return costs.slice(0, first < 0 ? costs.length : first).flatMap(({ place }) => (waiting.has(place) ? [place] : []));
    };
    const valued = (values: readonly number[]): Valued => ({ values, value: model.program.sum(measure, values), after: next === undefined ? 0 : model.program.sum(next, values) });
    // What was found for the measures before may be good by this one too.
    let best = made.values.length > 0 ? valued(made.values) : undefined;
    let proved = best && best.value <= least ? 1 : 0;
    /** Looks for the best of all plans that come to no more than `most`, better than the one at hand; how many measures are proved then stands in `proved`. */
    const look = (most: number, second: MeasureId | undefined, share = 1): void => {
      takeIn(could(most));
      const { linear, measures: count, cost, most: limit } = blend(without(model.program.model(measure), relaxed, most), second && model.program.model(second), most);
      const solved = run(linear, { share, atMost: best ? Math.min(limit(most), cost(best.value, best.after) - 1) : limit(most) });
      if (solved.is === "optimal" || solved.is === "feasible") best = valued(solved.values);
      if (solved.is === "optimal" || (solved.is === "infeasible" && best && best.value <= most)) proved = count;
      else if (solved.is === "infeasible") least = most + step;
      if (proved === 0 && best && best.value <= least) proved = 1;
    };
    const guess = Math.max(least, Math.floor((objective + Math.min(GUESS * Math.abs(objective), costs[FEW]?.cost ?? Infinity)) / step) * step);
    if (proved === 0 && could(guess).length <= FEW) look(guess, undefined, HASTE);
    // Else a good plan first, however it is come by: the better it is, the fewer choices can be part of a better one.
    const about = NEAR * Math.abs(objective);
    if (proved === 0 && (!best || best.value - objective > about / 2)) {
      // What the broken program uses, or nearly, is mostly enough for that, and quick.
      let found = run(without(model.program.model(measure), relaxed, objective + about), { near: Math.floor(about / 4), share: HASTE });
      if (found.is === "infeasible" || found.is === "out-of-time") found = run(model.program.model(measure), { near: Math.floor(about) });
      for (let more = AT_A_TIME; found.is === "infeasible" && waiting.size > 0; more *= 4) {
        takeIn(could(Infinity).slice(0, more));
        found = run(model.program.model(measure));
      }
      if (found.is === "optimal" || found.is === "feasible") {
        const one = valued(found.values);
        if (!best || one.value < best.value) best = one;
        if (best.value <= least) proved = 1;
      } else if (!best) return ended(made, found);
    }
    if (!best) return ended(made, { is: "out-of-time" });
    // Is there a better one among all that could be part of it? Where there is none, this is the best.
    if (proved === 0) {
      const [better, same] = [could(best.value - step).length, could(best.value).length];
      if (next !== undefined && same <= 2 * better + FEW) look(best.value, next);
      else look(best.value - step, undefined);
    }
    const { value, after, values } = best;
    made.values = values;
    made.reached.push({ measure, value, bound: proved > 0 ? value : least });
    if (proved === 0) return { ...made, is: "within" };
    if (proved === 2 && next !== undefined) made.reached.push({ measure: next, value: after, bound: after });
    // What would make this measure worse is out of the question for those that come after it.
    for (const { place, cost } of costs) if (objective + cost > value + SLIP) waiting.delete(place);
    for (const { place, column } of model.placed) if (objective + model.price(place, measure, relaxed.duals) > value + SLIP) model.program.bound(column, 0, 0);
    for (const { measure: by, value: most } of made.reached.slice(-proved)) model.weighAll(model.program.hold(by, most), by);
  }
  return made;
}

/** A plan, with what it comes to by the measure at hand and by the next. */
interface Valued {
  values: readonly number[];
  value: number;
  after: number;
}

/** What was found before stands; without it the first program says how it ended. */
function ended(made: Optimum, solved: Solved): Optimum {
  if (made.values.length > 0) return { ...made, is: "within" };
  return { ...made, is: solved.is === "infeasible" ? "infeasible" : "out-of-time", values: [] };
}
