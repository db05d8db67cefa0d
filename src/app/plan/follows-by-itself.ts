import type { PaceBefore } from "../../plan/pace/pace-before.ts";
import type { Plan } from "../../plan/plan.ts";

/**
 * Is a plan of today followed without anybody saying so? Yes while there is nothing that it could be compared with: none before, one of the same day, or one that had
 * nothing to study until now. Else the person says when to leave the plan before. A day without a plan is never followed.
 */
export function followsByItself(before: PaceBefore | undefined, { asOf, outcome }: Pick<Plan, "asOf" | "outcome">): boolean {
  const there = outcome.is === "optimal" || outcome.is === "within" || (outcome.is === "out-of-time" && outcome.found);
  return there && (before === undefined || before.asOf >= asOf || before.sittings.every(({ on }) => on >= asOf));
}
