import type { HeldCredential, HolderRecord } from "../record/schema.ts";

const NOTHING: Readonly<Record<string, string>> = {};

/** The holder's answers for one credential: those given for it come before those given for all. */
export function holderFacts(record: HolderRecord, held: HeldCredential): Readonly<Record<string, string>> {
  return held.facts === undefined ? (record.facts ?? NOTHING) : { ...record.facts, ...held.facts };
}
