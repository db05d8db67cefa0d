import type { Award } from "../compile/award.ts";
import { type Attributes, matches } from "../record/selector.ts";

/**
 * The award rules that may apply to an activity: the first that surely does, and those before it that perhaps do. A rule that
 * counts by something the record does not state is passed over while a later one can be used.
 */
export function findAwards(awards: readonly Award[], attributes: Attributes, states: (award: Award) => boolean): { candidates: Award[]; sure: boolean } {
  const candidates: Award[] = [];
  let unmeasured: Award | undefined;
  for (const award of awards) {
    const picked = matches(award.of, attributes);
    if (picked === "no") continue;
    const usable = award.per === "each" || states(award);
    if (picked === "yes" && !usable) {
      unmeasured ??= award;
      continue;
    }
    candidates.push(award);
    if (picked === "yes") return { candidates, sure: true };
  }
  return unmeasured ? { candidates: [...candidates, unmeasured], sure: true } : { candidates, sure: false };
}
