import { type PlanDiff, planDiff } from "../diff/plan-diff.ts";
import type { Plan } from "../plan.ts";
import type { PlanRequest } from "../plan-request.ts";
import { pinned } from "../what-if/pinned.ts";
import { planInTurn } from "./plan-in-turn.ts";
import { differenceWords } from "./difference-words.ts";

/** A course that was wanted and is not in the plan, with what taking it would change. */
export interface RejectedFavourite {
  course: string;
  title: string;
  /** What it would cost more, or why it cannot be taken, in a sentence. */
  says: string;
  /** From the plan to the best one with it; absent where there is none, or no time was left to find it. */
  diff?: PlanDiff;
}

/** For every favourite that the plan leaves out: the best plan that takes it, and the difference. Takes no more than `seconds`. */
export function rejectedFavourites(request: PlanRequest, plan: Plan, seconds: number): RejectedFavourite[] {
  const taken = new Set(plan.acts.map(({ option }) => option));
  const left = request.options.filter(({ id }) => request.wishes.wanted?.includes(id) && !taken.has(id));
  const plans = planInTurn(left.map(({ id, title }) => ({ says: `What taking ${title} would change`, request: pinned(request, id) })), request, seconds);
  return left.map(({ id, title }, i): RejectedFavourite => {
    const other = plans[i];
    if (!other) return { course: id, title, says: `What taking ${title} would change was not worked out in the time.` };
    const { outcome } = other;
    if (outcome.is !== "optimal" && outcome.is !== "within") return { course: id, title, says: `${title} cannot be taken: ${outcome.says}` };
    const diff = planDiff(plan, other);
    return { course: id, title, says: `Taking ${title} ${differenceWords(diff)}.`, diff };
  });
}
