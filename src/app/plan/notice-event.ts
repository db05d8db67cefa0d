import type { Pace } from "../../plan/pace/pace.ts";
import type { Plan } from "../../plan/plan.ts";
import type { CalendarEvent } from "./calendar-event.ts";

/**
 * One entry on the day of the plan that says whatever the other entries cannot: that there is no plan, that it is not proved, what could not be planned, and what has no
 * place. A calendar alone must not look as if all were well. None where all is.
 */
export function noticeEvent({ outcome, open, credentials, asOf }: Plan, { unplaced }: Pace): CalendarEvent[] {
  const about = [
    ...(outcome.is === "optimal" ? [] : [outcome.says]),
    ...(outcome.is === "infeasible" ? [...outcome.reasons, ...outcome.mends].map(({ says }) => says) : []),
    ...open.map(({ credential, says }) => (credential === undefined ? says : `${nameOf(credential, credentials)}: ${says}`)),
    ...credentials.flatMap(({ name, bodyShort, cycles }) => cycles.flatMap((cycle) => cycle.open.map((says) => `${bodyShort} ${name}, until ${cycle.end}: ${says}`))),
    ...unplaced.flatMap(({ says, helps }) => [says, ...helps]),
  ];
  if (about.length === 0) return [];
  return [{ id: "notice", from: asOf, until: asOf, title: `Recert: ${headline(outcome)}`, about: [...new Set(about)], remindBefore: [] }];
}

function headline(outcome: Plan["outcome"]): string {
  if (outcome.is === "nothing") return "nothing is planned";
  if (outcome.is === "infeasible") return "there is no plan that does it all";
  return outcome.is === "out-of-time" && !outcome.found ? "no plan was found" : "your plan leaves something open";
}

function nameOf(id: string, credentials: Plan["credentials"]): string {
  const found = credentials.find((credential) => credential.id === id);
  return found ? `${found.bodyShort} ${found.name}` : id;
}
