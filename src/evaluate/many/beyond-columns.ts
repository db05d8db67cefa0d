import type { HeldCredential, HolderRecord } from "../../record/schema.ts";

/** Does the record say something that changes the answer whatever the rules, and that no column holds? Then it is kept whole (0016). */
export function beyondColumns(_record: HolderRecord, _held: HeldCredential): boolean {
  return false;
}
