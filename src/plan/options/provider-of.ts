import type { Rulebooks } from "../../compile/rulebook.ts";
import type { PlanOption } from "./option.ts";

/** Who gives it: as it says itself, else as its course in the catalogue says. */
export function providerOf(rulebooks: Rulebooks, { provider, course }: PlanOption["activity"]): string | undefined {
  return provider ?? (course === undefined ? undefined : rulebooks.courses.get(course)?.attributes.provider);
}
