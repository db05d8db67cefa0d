import type { HolderRecord } from "../../record/schema.ts";
import type { KeptKind } from "../kept/kept-storage.ts";

/** A record with nothing in it. */
export const emptyRecord: HolderRecord = { recert: 1, credentials: [] };

/** The holder's record, as this browser keeps it. */
export const keptRecord: KeptKind<HolderRecord> = { key: "recert.record", setAsideKey: "recert.set-aside", empty: emptyRecord };
