import type { ExplainedPlan } from "../../app/plan/explained-plan.ts";
import type { Pace } from "../../plan/pace/pace.ts";
import type { PlanAnswer } from "../../present/plan/plan-answer-schema.ts";

/** What `recert plan --json` prints: the plan and its weeks, with a key more for each thing that was asked beside it. */
export function planAnswer({ plan, favourites, alternatives, dropping }: ExplainedPlan, pace: Pace): PlanAnswer {
  return {
    ...plan,
    pace,
    ...(favourites.length > 0 ? { favourites: [...favourites] } : {}),
    ...(alternatives ? { alternatives: [...alternatives.alternatives], missing: [...alternatives.missing] } : {}),
    ...(dropping ? { dropping: [...dropping] } : {}),
  };
}
