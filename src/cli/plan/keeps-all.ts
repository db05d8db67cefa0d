import type { Pace } from "../../plan/pace/pace.ts";
import type { Plan } from "../../plan/plan.ts";
import { isKept } from "../../present/plan/plan-headline.ts";

/** Is it proved, and does it keep everything but what is dropped on purpose, with nothing left open and all of it in its days? A plan for nobody's credentials keeps nothing. */
export function keepsAll({ outcome, credentials, open, proof }: Plan, { unplaced }: Pick<Pace, "unplaced">, dropped: ReadonlySet<string>, held: readonly string[]): boolean {
  // Where something was solved for and nothing came of it, nothing is kept.
  const proved = outcome.is === "optimal" || (outcome.is === "nothing" && proof.solves === 0);
  return proved && unplaced.length === 0 && held.length > 0 && open.every((point) => point.credential !== undefined && dropped.has(point.credential)) && credentials.every((one) => dropped.has(one.id) || isKept(one));
}
