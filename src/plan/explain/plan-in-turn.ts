import type { Plan } from "../plan.ts";
import { planFor } from "../plan-for.ts";
import type { PlanRequest } from "../plan-request.ts";

/** A question that another plan answers: "Without the second credential". */
export interface Variant {
  says: string;
  request: PlanRequest;
}

/**
 * Plans one variant after the other, all within `seconds` from now: each may take its share of what is left, and what one leaves over goes to the others. Where
 * no time is left a variant has no plan. Progress is told over all of them.
 */
export function planInTurn(variants: readonly Variant[], around: Pick<PlanRequest, "clock" | "progress">, seconds: number): (Plan | undefined)[] {
  const began = around.clock();
  return variants.map(({ says, request }, i) => {
    const started = around.clock();
    const left = seconds - (started - began);
    // A clock that was stopped leaves no number.
    if (!(left > 0)) return undefined;
    around.progress?.(says, i / variants.length);
    return planFor({
      ...request,
      outlook: undefined,
      seconds: left / (variants.length - i),
      clock: () => around.clock() - started,
      progress: around.progress && ((_, done) => around.progress?.(says, (i + done) / variants.length)),
    });
  });
}
