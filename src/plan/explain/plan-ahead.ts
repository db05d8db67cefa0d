import { planFor } from "../plan-for.ts";
import type { Plan } from "../plan.ts";
import type { PlanRequest } from "../plan-request.ts";
import type { Outlook } from "./outlook.ts";

/** A plan, and what it makes of the record; absent where there is no plan. */
export interface PlanAhead {
  plan: Plan;
  outlook?: Outlook;
}

/** The plan of `planFor`, with what it makes of the record, so that each act can be looked at again. */
export function planAhead(request: PlanRequest): PlanAhead {
  let seen: Outlook | undefined;
  const plan = planFor({
    ...request,
    outlook: (outlook) => {
      seen = outlook;
    },
  });
  return seen ? { plan, outlook: seen } : { plan };
}
