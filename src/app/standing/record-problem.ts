import { type HolderRecord, recordSchema } from "../../record/schema.ts";

/** What is wrong with the record, in a sentence for the person who just changed it; `undefined` when nothing is. */
export function recordProblem(record: HolderRecord): string | undefined {
  const result = recordSchema.safeParse(record);
  if (result.success) return undefined;
  const message = result.error.issues[0]?.message ?? "";
  // The schema's own sentences begin with a capital; the rest name what would have been right.
  return /^[A-Z]\S* /.test(message) ? `${message}.` : `This needs ${message || "another value"}.`;
}
