import type { PlanOption } from "./option.ts";

/** Is it done on the days on which it is held, so that nobody can begin it before? One has to go there, or there is one day for it. */
export function isHeld({ travel, first, last }: Pick<PlanOption, "travel" | "first" | "last">): boolean {
  return travel === true || (first !== undefined && first === last);
}
