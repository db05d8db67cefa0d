import type { Rulebooks } from "../../src/compile/rulebook.ts";
import type { Solve } from "../../src/plan/linear-model.ts";
import type { PlanRequest } from "../../src/plan/plan-request.ts";
import { drawRequest, type PlanSize } from "../population/plan-requests.ts";

/** Request number `seed` of a size, ready to be planned; its clock begins now. */
export function requestFor(seed: number, size: PlanSize, { rulebooks, solve, seconds }: { rulebooks: Rulebooks; solve: Solve; seconds: number }): PlanRequest {
  const begun = performance.now();
  return { ...drawRequest(seed, size), rulebooks, solve, seconds, clock: () => (performance.now() - begun) / 1000 };
}
