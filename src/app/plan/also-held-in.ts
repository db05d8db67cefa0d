import { alsoHeld } from "../../plan/what-if/also-held.ts";
import type { HeldCredential, HolderRecord } from "../../record/schema.ts";

/** The record with one credential more, in the place of what stood there for it. */
export function alsoHeldIn(record: HolderRecord, held: HeldCredential): HolderRecord {
  return alsoHeld({ record, wishes: {} }, held).record;
}
