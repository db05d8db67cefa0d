import type { PaceBefore } from "../../plan/pace/pace-before.ts";

/** Did a plan made before have something to study, or to be done, before the day (`2026-01-31`)? Else there is nothing that can have been missed. */
export function hasPassed({ asOf, acts, sittings }: PaceBefore, day: string): boolean {
  return asOf < day && (sittings.some(({ on }) => on < day) || acts.some(({ due }) => due < day));
}
