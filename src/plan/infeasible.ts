import type { Refused } from "./build-model.ts";
import type { Found } from "./search.ts";
import type { Plan } from "./plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { SettledWishes } from "./settled-wishes.ts";
import type { PlannedCycle } from "./timeline/way.ts";

/** Why there is no plan. */
export function infeasible(_request: PlanRequest, _wishes: SettledWishes, _cycles: readonly PlannedCycle[], _refused: Refused, _found: Found, _left: () => number): Pick<Plan, "outcome"> {
  return { outcome: { is: "infeasible", says: "", reasons: [], mends: [] } };
}
