import type { HolderRecord } from "../../record/schema.ts";
import type { Standing } from "../../evaluate/standing.ts";

/** Judges a record as of a day (`2026-01-31`), if wanted for a renewal on another day. */
export type Judge = (record: HolderRecord, asOf: string, renewOn?: string) => Standing;
