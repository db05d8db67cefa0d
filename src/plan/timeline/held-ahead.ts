import type { Day } from "../../base/date.ts";
import type { HolderRecord } from "../../record/schema.ts";
import type { PlannedCycle } from "./way.ts";

/** Every credential of the record as it is held on a day, with the renewals that are planned before it, each in the way preferred. */
export function heldAhead(record: HolderRecord, cycles: readonly PlannedCycle[], day: Day): HolderRecord["credentials"] {
  return record.credentials.map((held) => {
    const own = cycles.filter((c) => c.credential.id === held.id);
    const renewed = own.findLast((c) => (c.handedIn ?? c.ways[0]?.renewOn ?? day) < day);
    return renewed?.next ?? own.findLast((c) => c.start <= day)?.held ?? held;
  });
}
