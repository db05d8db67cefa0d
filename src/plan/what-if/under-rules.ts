import type { Rulebooks } from "../../compile/rulebook.ts";
import type { PlanRequest } from "../plan-request.ts";

/** "The rule changes": the same request under other rulebooks, such as ours with a proposed row that begins in 2027. */
export function underRules(request: PlanRequest, rulebooks: Rulebooks): PlanRequest {
  return { ...request, rulebooks };
}
