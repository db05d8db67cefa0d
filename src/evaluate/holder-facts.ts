import type { HeldCredential, HolderRecord } from "../record/schema.ts";

/** The built-in fact: the body's word for where the holder stands. */
export const STATUS = "status";

const NOTHING: Readonly<Record<string, string>> = {};

/** The holder's answers for one credential: those given for it come before those given for all; its status is one of them. */
export function holderFacts(record: HolderRecord, held: HeldCredential): Readonly<Record<string, string>> {
  if (held.facts === undefined && held.status === undefined) return record.facts ?? NOTHING;
  return { ...record.facts, ...held.facts, ...(held.status === undefined ? {} : { [STATUS]: held.status }) };
}
