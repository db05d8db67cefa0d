import type { Rules } from "../../compile/rulebook.ts";
import type { HolderRecord } from "../../record/schema.ts";

/** May two activities of the record be of one event, where rules limit what an event gives? No column holds events, so the holder is then judged on the explaining road (0016). */
export function mayShareEvent({ eventLimits }: Pick<Rules, "eventLimits">, { activities = [] }: HolderRecord): boolean {
  if (!eventLimits || activities.length < 2) return false;
  const events = new Set(activities.map((a) => a.event));
  return events.has(undefined) || events.size < activities.length;
}
