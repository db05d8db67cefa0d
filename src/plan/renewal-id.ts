import { formatDay } from "../base/date.ts";
import type { PlannedCycle } from "./timeline/way.ts";

/** What the act that hands in the renewal of a cycle is called. */
export function renewalId({ credential, end }: Pick<PlannedCycle, "credential" | "end">): string {
  return `renew ${credential.id} ${formatDay(end)}`;
}
