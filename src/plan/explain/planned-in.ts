import type { Judged } from "../../evaluate/held.ts";
import { judgeCycle, type Outlook, type OutlookCycle } from "./outlook.ts";

/** How each cycle comes out with everything done as planned; judged once, when it is first asked for. */
export function plannedIn(outlook: Outlook): (cycle: Pick<OutlookCycle, "held" | "end">) => Judged | undefined {
  const known = new Map<OutlookCycle, Judged | undefined>();
  return ({ held: { id }, end }) => {
    const cycle = outlook.cycles.find((other) => other.held.id === id && other.end === end);
    if (!cycle) return undefined;
    if (!known.has(cycle)) known.set(cycle, judgeCycle(outlook, cycle));
    return known.get(cycle);
  };
}
