import { parseDay } from "../../base/date.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { catalogueOptions } from "../../plan/options/catalogue-options.ts";
import { joinOptions } from "../../plan/options/join-options.ts";
import type { Plan } from "../../plan/plan.ts";
import { planFor } from "../../plan/plan-for.ts";
import type { PlanRequest } from "../../plan/plan-request.ts";

/** As a `PlanRequest`, with the day as text, and without what the catalogue has. */
export interface PlanInput extends Omit<PlanRequest, "rulebooks" | "asOf"> {
  /** `2026-01-31`. */
  asOf: string;
}

/** A plan over the catalogue and what the person adds to it. Throws where `asOf` is no day. */
export function makePlan(rulebooks: Rulebooks, input: PlanInput): Plan {
  return planFor(requestFor(rulebooks, input));
}

/** What is planned with: the input with the catalogue. */
export function requestFor(rulebooks: Rulebooks, input: PlanInput): PlanRequest {
  const asOf = parseDay(input.asOf);
  if (asOf === null) throw new Error(`No day: ${input.asOf}`);
  return { ...input, rulebooks, asOf, options: joinOptions(catalogueOptions(rulebooks, asOf), input.options) };
}
