import { stringify } from "yaml";
import type { HolderRecord } from "./schema.ts";

/** The record as a file of its own form, which `parseRecord` reads back to the same. */
export function recordText(record: HolderRecord, form: "yaml" | "json"): string {
  const whole: HolderRecord = { recert: 1, ...record };
  return form === "json" ? `${JSON.stringify(whole, null, 2)}\n` : stringify(whole, { lineWidth: 0 });
}
