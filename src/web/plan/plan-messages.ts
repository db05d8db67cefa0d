import type { PlanBasis } from "../../app/plan/check-basis.ts";
import type { SupposedRow } from "../../app/plan/suppose/suppose-row.ts";
import type { alternatives } from "../../plan/explain/alternatives.ts";
import type { CostOfHolding } from "../../plan/explain/cost-of-holding.ts";
import type { RejectedFavourite } from "../../plan/explain/favourites.ts";
import type { PlanOption } from "../../plan/options/option.ts";
import type { Pace } from "../../plan/pace/pace.ts";
import type { PaceBefore } from "../../plan/pace/pace-before.ts";
import type { Plan } from "../../plan/plan.ts";
import type { HolderRecord } from "../../record/schema.ts";

/** What a plan in the browser is made of, as plain data: it is sent to the worker. */
export interface PlanAsk {
  readonly record: HolderRecord;
  /** `2026-01-31`. */
  readonly asOf: string;
  readonly basis: PlanBasis;
  /** What the plan that is followed had for study, of an earlier day. */
  readonly since?: PaceBefore | undefined;
  /** What is tried, in words: "If you held NASM CPT too". It is remembered nowhere. */
  readonly tried?: string;
  /** Another rule than ours, to see what it would change. */
  readonly suppose?: SupposedRow | undefined;
  /** The bodies whose rulebooks are needed, in order. */
  readonly bodies: readonly string[];
  /** How long it may take, in seconds. */
  readonly seconds: number;
}

/** To the worker. One ask at a time: the next one is sent once the one before has been answered. */
export interface ToPlanWorker {
  readonly serial: number;
  readonly ask: PlanAsk;
  /** A plan, or what can be held beside the plan of this ask. */
  readonly want: "plan" | "comparison";
}

/** How far along it is: a sentence, and a share between 0 and 1. */
export interface PlanProgress {
  readonly says: string;
  readonly done: number;
}

/** A plan with its weeks, and what could be planned with: the catalogue with the person's own. */
export interface PlanResult {
  readonly plan: Plan;
  readonly pace: Pace;
  /** What is kept of it, for a later day; nothing where there is no plan. */
  readonly before?: PaceBefore | undefined;
  readonly options: readonly PlanOption[];
}

/** What can be held beside a plan. */
export interface PlanComparison {
  readonly others: ReturnType<typeof alternatives>;
  /** What each credential costs a year, and what is lost without it. */
  readonly holding: readonly CostOfHolding[];
  /** What was wanted and is not in the plan. */
  readonly favourites: readonly RejectedFavourite[];
}

/** From the worker. */
export type FromPlanWorker =
  | ({ readonly serial: number; readonly is: "progress" } & PlanProgress)
  | { readonly serial: number; readonly is: "planned"; readonly result: PlanResult }
  | { readonly serial: number; readonly is: "compared"; readonly comparison: PlanComparison }
  /** The rulebooks or the solver could not be fetched. */
  | { readonly serial: number; readonly is: "failed" };
