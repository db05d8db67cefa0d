import { formatAmount } from "../../base/amount.ts";
import { carryOut } from "../../evaluate/carry-out.ts";
import { judgeCycle, type Outlook, type OutlookCycle } from "./outlook.ts";

/**
 * Another outlook, with what each of its cycles surely leaves for the next: an act that is moved or left out may fill or empty what is carried. Where that is as in
 * the planned one, what the plan takes along stands.
 */
export function carriedAlong(planned: Outlook, other: Outlook): Outlook {
  const cycles: OutlookCycle[] = [];
  for (const cycle of other.cycles) {
    const before = cycles.findLast(({ held }) => held.id === cycle.held.id);
    const was = before && planned.cycles.find(({ held, end }) => held.id === before.held.id && end === before.end);
    const renewals = cycle.held.renewals ?? [];
    const last = renewals.at(-1);
    const left = before && was && last?.carried !== undefined ? leaves({ ...other, cycles: [...cycles, cycle] }, before) : undefined;
    const same = left === undefined || !was || left === leaves(planned, was);
    cycles.push(same || !last ? cycle : { ...cycle, held: { ...cycle.held, renewals: [...renewals.slice(0, -1), { ...last, carried: left }] } });
  }
  return { ...other, cycles };
}

/** What surely goes on from a cycle once it is over, in the body's unit. */
function leaves(outlook: Outlook, cycle: OutlookCycle): string {
  const judged = judgeCycle(outlook, cycle, cycle.end);
  const unit = outlook.rulebooks.credentials.get(cycle.held.id)?.body.unit;
  return unit ? formatAmount((judged && carryOut(judged)?.carried.low) ?? 0, unit) : "0";
}
