import { hasPlan } from "../has-plan.ts";
import type { Plan } from "../plan.ts";
import type { ActBefore } from "./pace-before.ts";

/**
 * Is an act that the later plan does not have surely no longer asked for? Only where that plan has each cycle that it served, keeps it, and meets there what the act was for with nothing
 * that is still to be done: then it is met by the record. A cycle that the plan does not reach, or that is let lapse, settles nothing. A renewal and what is paid are never settled by others.
 */
export function isSettled({ do: what, serves }: ActBefore, { acts, outcome, credentials }: Pick<Plan, "acts" | "outcome" | "credentials">): boolean {
  if (!hasPlan(outcome) || serves.length === 0 || what === "renew" || what === "pay") return false;
  const byStudy = what === "course" || what === "credit";
  const toDo = new Set(acts.filter((act) => !byStudy || act.do === "course" || act.do === "credit").map(({ id }) => id));
  return serves.every(({ credential, cycleEnd, requirement }) => {
    const cycle = credentials.find(({ id }) => id === credential)?.cycles.find(({ end }) => end === cycleEnd);
    if (!cycle || cycle.way === "lapses" || cycle.confidence === "unknown") return false;
    const asked = byStudy ? cycle.requirements : cycle.requirements.filter(({ id }) => id === requirement);
    return (byStudy || asked.length > 0) && asked.every(({ verdict, covers }) => verdict === "met" && !covers.some((id) => toDo.has(id)));
  });
}
