import type { HolderRecord } from "../../record/schema.ts";
import { type Kept, keptInBrowser } from "../kept/use-kept.ts";
import { keptRecord } from "./kept-record.ts";

export interface RecordInBrowser extends Omit<Kept<HolderRecord>, "value"> {
  /** Empty on the server and until `loaded`. */
  readonly record: HolderRecord;
}

const useKeptRecord = keptInBrowser(keptRecord, async () => (await import("./check-record.ts")).checkRecord);

/** The holder's record, kept in this browser only; see kept-store.ts for what is promised. */
export function useRecord(): RecordInBrowser {
  const { value, ...rest } = useKeptRecord();
  return { record: value, ...rest };
}
