import type { SettledRequirement } from "../requirements/kind.ts";
import { NOTHING } from "../requirements/wanted.ts";

/** A requirement that is not asked here: it asks for nothing, trims nothing, gives nothing and says nothing. */
export function unasked(settled: SettledRequirement): SettledRequirement {
  return { ...settled, caps: [], gives: undefined, wants: [], asks: [], bind: () => undefined, explain: () => undefined, plan: () => NOTHING };
}
