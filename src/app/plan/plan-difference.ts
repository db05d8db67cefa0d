import { planDiff } from "../../plan/diff/plan-diff.ts";
import type { Plan } from "../../plan/plan.ts";
import { type PlanDifferenceView, planDifferenceView } from "../../present/plan/plan-difference-view.ts";

/** What is another in the later plan, in words. */
export function planDifference(before: Plan, after: Plan): PlanDifferenceView {
  return planDifferenceView(planDiff(before, after));
}
