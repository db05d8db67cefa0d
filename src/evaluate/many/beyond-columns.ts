import type { Rulebooks } from "../../compile/rulebook.ts";
import type { HeldCredential, HolderRecord } from "../../record/schema.ts";

/** Does the record say something that changes the answer whatever the rules, and that no column holds? Then it is kept whole (0016). */
export function beyondColumns(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential): boolean {
  if (held.renewals?.some((r) => r.carried !== undefined || r.owed !== undefined)) return true;
  if (held["started-on"] !== undefined) return true;
  if (record.grants !== undefined && record.grants.length > 0) return true;
  return record.activities?.some((a) => a.cycle !== undefined || (a.course !== undefined && rulebooks.courses.get(a.course)?.repeatable !== undefined)) ?? false;
}
