import { alsoHeldIn } from "../../app/plan/also-held-in.ts";
import type { SupposedRow } from "../../app/plan/suppose/suppose-row.ts";
import type { HeldCredential, HolderRecord } from "../../record/schema.ts";

/** "What if": something that is planned with and kept nowhere, until the person says so. */
export type Trial =
  | { readonly is: "also-held"; readonly held: HeldCredential; readonly says: string }
  | { readonly is: "other-rule"; readonly suppose: SupposedRow; readonly says: string };

/** The record that is planned with. */
export function triedRecord(record: HolderRecord, trial: Trial | undefined): HolderRecord {
  return trial?.is === "also-held" ? alsoHeldIn(record, trial.held) : record;
}
