import { recordSchema, type HolderRecord } from "../../record/schema.ts";

/** The value as a record; `undefined` when it is none. In a file of its own because pages fetch it late. */
export function checkRecord(value: unknown): HolderRecord | undefined {
  const result = recordSchema.safeParse(value);
  return result.success ? result.data : undefined;
}
