import type { PlanBasis } from "../../app/plan/check-basis.ts";
import type { PlanOption } from "../../plan/option.ts";
import type { Plan } from "../../plan/plan.ts";
import type { HolderRecord } from "../../record/schema.ts";

/** What a plan in the browser is made of, as plain data: it is sent to the worker. */
export interface PlanAsk {
  readonly record: HolderRecord;
  /** `2026-01-31`. */
  readonly asOf: string;
  readonly basis: PlanBasis;
  /** The bodies whose rulebooks are needed, in order. */
  readonly bodies: readonly string[];
  /** How long it may take, in seconds. */
  readonly seconds: number;
}

/** To the worker. One ask at a time: the next one is sent once the one before has been answered. */
export interface ToPlanWorker {
  readonly serial: number;
  readonly ask: PlanAsk;
}

/** How far along it is: a sentence, and a share between 0 and 1. */
export interface PlanProgress {
  readonly says: string;
  readonly done: number;
}

/** A plan, and what could be planned with: the catalogue with the person's own. */
export interface PlanResult {
  readonly plan: Plan;
  readonly options: readonly PlanOption[];
}

/** From the worker. */
export type FromPlanWorker =
  | ({ readonly serial: number; readonly is: "progress" } & PlanProgress)
  | { readonly serial: number; readonly is: "planned"; readonly result: PlanResult }
  /** The rulebooks or the solver could not be fetched. */
  | { readonly serial: number; readonly is: "failed" };
