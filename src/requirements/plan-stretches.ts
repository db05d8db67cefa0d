import { apartFromCycle, type Per } from "./per.ts";
import type { Between, Planner } from "./planner.ts";
import { stretchesOf } from "./stretches.ts";
import type { Wanted } from "./wanted.ts";

/** What a rule asks of a plan over the cycle, or over each stretch of days on its own. A stretch that is perhaps asked is planned for; one whose days nobody knows cannot be. */
export function planStretches(per: Per, planner: Planner, name: string, ask: (days?: Between) => Wanted): Wanted {
  if (!apartFromCycle(per)) return ask();
  const stretches = stretchesOf(per, planner.days, planner.history).filter((s) => s.asked !== "no");
  // What the record does not have of the time before is not sure: the stretch has to be filled from what is known.
  return { is: "each", of: stretches.map((s) => (s.unsure ? { is: "open", says: `Over which days ${name} is asked for is not known.` } : ask({ first: s.first, last: s.last }))) };
}
