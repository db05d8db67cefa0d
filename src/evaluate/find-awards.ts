import type { Award } from "../compile/rulebook.ts";
import { type Attributes, matches } from "../record/selector.ts";

/** The award rules that may apply to an activity: the first that surely does, and those before it that perhaps do. */
export function findAwards(awards: readonly Award[], attributes: Attributes): { candidates: Award[]; sure: boolean } {
  const candidates: Award[] = [];
  for (const award of awards) {
    const picked = matches(award.of, attributes);
    if (picked === "no") continue;
    candidates.push(award);
    if (picked === "yes") return { candidates, sure: true };
  }
  return { candidates, sure: false };
}
