import type { Day } from "../base/date.ts";
import { rowOn } from "../base/fact.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import type { HolderRecord } from "../record/schema.ts";
import type { Judged } from "./held.ts";
import { heldCycle } from "./held-cycle.ts";

/**
 * How many of the body's credentials are renewed together with this one, itself among them: those whose cycle ends on the same day. From
 * `low`, which are sure, to `high`: of some nobody said enough to tell.
 */
export function renewedTogether(rulebooks: Rulebooks, record: HolderRecord, judged: Judged, asOf: Day): { low: number; high: number } {
  let [low, high] = [1, 1];
  for (const held of record.credentials) {
    const other = rulebooks.credentials.get(held.id);
    if (!other?.rules || other.id === judged.credential.id || other.body.id !== judged.credential.body.id) continue;
    const expires = rowOn(other.expires, asOf);
    if (expires.is === "value" && expires.values[0] === "never") continue;
    const cycle = heldCycle(rulebooks, record, held, other.rules, asOf);
    const unsure = typeof cycle === "string" || cycle.basis === "assumed" || judged.cycle.basis === "assumed";
    if (unsure || cycle.end === judged.cycle.end) high++;
    if (!unsure && cycle.end === judged.cycle.end) low++;
  }
  return { low, high };
}
