import { addDays, type Day, parseDay } from "../base/date.ts";
import type { HeldCredential } from "../record/schema.ts";
import type { ClockDays } from "../requirements/clock-days.ts";
import type { History } from "../requirements/stretches.ts";
import type { Cycle } from "./cycle.ts";
import type { EarningWindow } from "./earning-window.ts";

/**
 * What a record says of the time before the cycle. Its activities are complete for the cycle, and from `complete-from` on where that is said.
 * How many cycles came before is sure where every renewal is listed, or where the end on the paper is one that the rule gives.
 */
export function historyOf(held: HeldCredential, cycle: Cycle, certifiedOn: Day, window: Pick<EarningWindow, "first" | "last">, asOf: Day, clocks: ReadonlyMap<string, ClockDays>): History {
  const complete = held["complete-from"] === undefined ? null : parseDay(held["complete-from"]);
  return { knownFrom: Math.min(cycle.start, complete ?? cycle.start) as Day, starts: startsBefore(held, cycle, certifiedOn, asOf), window, ...(clocks.size > 0 ? { clocks } : {}) };
}

/** First days of the cycles before this one, newest first. */
function startsBefore(held: HeldCredential, cycle: Cycle, certifiedOn: Day, asOf: Day): Day[] | undefined {
  const made = (held.renewals ?? []).filter((r) => (parseDay(r.on) ?? asOf + 1) <= asOf);
  if (made.length > 0) {
    // The first certificate ended when the rule says; the others when the list does. The last one listed is the cycle itself.
    const firstEnd = cycle.before[0]?.end ?? (parseDay(made[0]?.on ?? "") as Day);
    const ends = [firstEnd, ...made.slice(0, -1).map((r) => parseDay(r.ends) as Day)];
    return [certifiedOn, ...ends.slice(0, -1).map((end) => addDays(end, 1))].toReversed();
  }
  if (cycle.basis === "assumed" || cycle.ruleEnd !== undefined) return undefined;
  // Where only the paper says when cycles end, the rule counts none back.
  if (cycle.before.length === 0 && cycle.start > certifiedOn && !cycle.beginsLater) return undefined;
  return cycle.before.map((span) => span.start).toReversed();
}
