import type { HolderRecord } from "./schema.ts";

/** What came of bringing two records together. */
export interface Merged {
  readonly record: HolderRecord;
  readonly added: number;
  /** Already there, word for word. */
  readonly same: number;
  /** Credentials that were there and got new or other dates. */
  readonly updated: number;
  /** Entries whose ref was taken by another; both are kept, this one under a new ref. */
  readonly renamed: number;
}

/**
 * All of both. An entry that is already there is not doubled, one that shares a ref with another gets a ref of its
 * own, and for a credential held in both what the second says takes its place.
 */
export function mergeRecords(mine: HolderRecord, theirs: HolderRecord): Merged {
  const count = { added: 0, same: 0, updated: 0, renamed: 0 };
  const held = new Map(mine.credentials.map((credential) => [credential.id, credential]));
  for (const credential of theirs.credentials) {
    const before = held.get(credential.id);
    const next = { ...before, ...credential };
    held.set(credential.id, next);
    count[before === undefined ? "added" : identity(before) === identity(next) ? "same" : "updated"] += 1;
  }
  const record: HolderRecord = { ...mine, credentials: [...held.values()] };
  const name = mine.name ?? theirs.name;
  if (name !== undefined) record.name = name;
  if (theirs.facts) record.facts = { ...mine.facts, ...theirs.facts };
  if (mine.activities ?? theirs.activities) record.activities = referred(mine.activities ?? [], theirs.activities ?? [], count);
  if (mine.cards ?? theirs.cards) record.cards = referred(mine.cards ?? [], theirs.cards ?? [], count);
  if (mine.attestations ?? theirs.attestations) record.attestations = plain(mine.attestations ?? [], theirs.attestations ?? [], count);
  if (mine.exams ?? theirs.exams) record.exams = plain(mine.exams ?? [], theirs.exams ?? [], count);
  if (mine.grants ?? theirs.grants) record.grants = plain(mine.grants ?? [], theirs.grants ?? [], count);
  return { record, ...count };
}

interface Count {
  added: number;
  same: number;
  renamed: number;
}

function referred<T extends { ref: string }>(mine: readonly T[], theirs: readonly T[], count: Count): T[] {
  const known = new Set(mine.map((entry) => identity({ ...entry, ref: "" })));
  const refs = new Set(mine.map(({ ref }) => ref));
  const all = [...mine];
  for (const entry of theirs) {
    if (known.has(identity({ ...entry, ref: "" }))) {
      count.same += 1;
      continue;
    }
    let { ref } = entry;
    for (let n = 2; refs.has(ref); n++) ref = `${entry.ref.slice(0, 70)}-${n}`;
    refs.add(ref);
    count[ref === entry.ref ? "added" : "renamed"] += 1;
    all.push({ ...entry, ref });
  }
  return all;
}

function plain<T extends object>(mine: readonly T[], theirs: readonly T[], count: Count): T[] {
  const known = new Set(mine.map(identity));
  const fresh = theirs.filter((entry) => !known.has(identity(entry)));
  count.same += theirs.length - fresh.length;
  count.added += fresh.length;
  return [...mine, ...fresh];
}

/** The same text for equal values, whatever the order of their keys. */
function identity(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
