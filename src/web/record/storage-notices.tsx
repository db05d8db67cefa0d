import { KeptNotices } from "../kept/kept-notices.tsx";
import type { RecordInBrowser } from "./store.ts";

/** What is to be said of how the record is kept. */
export function StorageNotices({ mine }: { readonly mine: RecordInBrowser }) {
  return <KeptNotices kept={mine} what="record" text={() => `${JSON.stringify(mine.record, null, 2)}\n`} />;
}
