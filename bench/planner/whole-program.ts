import { buildModel } from "../../src/plan/build-model.ts";
import { measuresFor } from "../../src/plan/measures.ts";
import { optimize, type Optimum } from "../../src/plan/model/optimize.ts";
import type { LinearModel } from "../../src/plan/linear-model.ts";
import type { PlanModel } from "../../src/plan/model/plan-model.ts";
import type { MeasureId } from "../../src/plan/model/program.ts";
import type { PlanRequest } from "../../src/plan/plan-request.ts";
import { settleWishes } from "../../src/plan/wishes/settle-wishes.ts";
import { timelineOf } from "../../src/plan/timeline/timeline.ts";

/** The integer program of a request as it is before anything is left out: every course in every slot in which it gives something. */
export interface WholeProgram {
  model: PlanModel;
  measures: readonly MeasureId[];
  places: number;
}

/** Renewals in time, named courses, exams: what a plan is made of when named courses reach everything. */
const NAMED = { unnamed: new Set<string>(), allWays: false };

export function wholeProgram(request: PlanRequest): WholeProgram {
  const { rulebooks, record, asOf, wishes: wished, options } = request;
  const settled = settleWishes(wished, asOf, { held: record.credentials.map(({ id }) => id), options });
  if (!settled.ok) throw new Error("The wishes of a drawn request contradict each other");
  const wishes = settled.value;
  const cycles = record.credentials.flatMap((held) => timelineOf({ rulebooks, record, asOf, until: wishes.until, buffer: wishes.buffer, late: wishes.late !== "never", free: () => true }, held).cycles);
  const scope = { ...NAMED, eachSlot: wishes.prefer === "calmest" };
  const built = buildModel(request, wishes, cycles, scope, { ways: new Set(), gains: new Set() }, () => Infinity);
  if (!built) throw new Error("There is time without end");
  const { model, allPlaces: places } = built;
  for (const place of places) model.place(place);
  model.allowShort(true);
  return { model, measures: ["short", ...measuresFor(wishes, scope, request.measures)], places: places.length };
}

/** The best by all measures in their order, with nothing left out. */
export function optimizeWhole({ model, measures }: WholeProgram, request: PlanRequest): Optimum {
  const weighing = measures.filter((measure) => measure === "short" || model.program.weighs(measure) || model.placed.length > 0);
  return optimize(model, [], weighing, request.solve, () => request.seconds - request.clock());
}

/** The least of one measure where nothing may be short: one integer program. */
export function wholeFor({ model }: WholeProgram, measure: MeasureId): LinearModel {
  model.allowShort(false);
  return model.program.model(measure);
}
