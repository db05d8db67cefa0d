import type { Rulebooks } from "../../compile/rulebook.ts";
import { type Alternative, type AlternativeName, alternatives } from "../../plan/explain/alternatives.ts";
import { type CostOfHolding, costOfHolding } from "../../plan/explain/cost-of-holding.ts";
import { explainPlan } from "../../plan/explain/explain-plan.ts";
import { type RejectedFavourite, rejectedFavourites } from "../../plan/explain/favourites.ts";
import { planAhead } from "../../plan/explain/plan-ahead.ts";
import type { Plan } from "../../plan/plan.ts";
import { type PlanInput, requestFor } from "./make-plan.ts";

/** What is asked beside the plan itself. */
export interface ExplainWanted {
  /** Why each act is there, and not earlier or later. */
  readonly why: boolean;
  /** Plans that really differ. */
  readonly alternatives: boolean;
  /** What holding each credential costs. */
  readonly dropping: boolean;
}

/** A plan with what was asked beside it, as plain data. */
export interface ExplainedPlan {
  readonly plan: Plan;
  /** Whether there was time for the reasons of every act. */
  readonly whole: boolean;
  /** Courses that were wanted and are left out. */
  readonly favourites: readonly RejectedFavourite[];
  readonly alternatives?: { readonly alternatives: readonly Alternative[]; readonly missing: readonly { readonly name: AlternativeName; readonly says: string }[] };
  readonly dropping?: readonly CostOfHolding[];
}

/** The plan, and then what was asked beside it, one after the other, all in the time that the input gives. Where there is no plan, it stands alone. */
export function explainedPlan(rulebooks: Rulebooks, input: PlanInput, wanted: ExplainWanted): ExplainedPlan {
  const request = requestFor(rulebooks, input);
  const ahead = planAhead(request);
  const { is } = ahead.plan.outcome;
  if (is !== "optimal" && is !== "within" && !(is === "out-of-time" && ahead.outlook)) return { plan: ahead.plan, whole: true, favourites: [] };
  const tasks = [wanted.why, (request.wishes.wanted ?? []).length > 0, wanted.alternatives, wanted.dropping];
  let open = tasks.filter(Boolean).length;
  /** An even share of what is left for each that is still to come. */
  const share = (): number => Math.max(0, input.seconds - input.clock()) / Math.max(1, open--);
  const { plan, whole } = wanted.why ? explainPlan(request, ahead, share()) : { plan: ahead.plan, whole: true };
  return {
    plan,
    whole,
    favourites: tasks[1] ? rejectedFavourites(request, plan, share()) : [],
    ...(wanted.alternatives ? { alternatives: alternatives(request, plan, share()) } : {}),
    ...(wanted.dropping ? { dropping: costOfHolding(request, plan, share()) } : {}),
  };
}
