import type { HolderRecord } from "./schema.ts";

/** The lists of a record whose entries are added, changed and removed one by one. */
export const ENTRY_LISTS = ["credentials", "activities", "cards", "attestations", "exams", "grants"] as const;

export type EntryListName = (typeof ENTRY_LISTS)[number];

export type EntryOf<L extends EntryListName> = NonNullable<HolderRecord[L]>[number];

export type AnyEntry = EntryOf<EntryListName>;

/** What an entry is called in its list: its id or ref where it has one, else its place. */
export function entryKey(entry: AnyEntry, index: number): string {
  return "id" in entry ? entry.id : "ref" in entry ? entry.ref : String(index);
}

/** The entry of that name; `undefined` when the list has none. */
export function findEntry<L extends EntryListName>(record: HolderRecord, list: L, key: string): EntryOf<L> | undefined {
  const entries = (record[list] ?? []) as EntryOf<L>[];
  return entries.find((entry, index) => entryKey(entry, index) === key);
}

/** The record with the entry added, or put in the place of the one called `replacing`. */
export function putEntry<L extends EntryListName>(record: HolderRecord, list: L, entry: EntryOf<L>, replacing?: string): HolderRecord {
  const entries = (record[list] ?? []) as EntryOf<L>[];
  const at = replacing === undefined ? -1 : entries.findIndex((old, index) => entryKey(old, index) === replacing);
  return { ...record, [list]: at < 0 ? [...entries, entry] : entries.with(at, entry) };
}

/** The record without the entry. A list that runs empty is left out: an empty one would say "I have none". */
export function removeEntry(record: HolderRecord, list: EntryListName, key: string): HolderRecord {
  const entries: readonly AnyEntry[] = record[list] ?? [];
  const left = entries.filter((entry, index) => entryKey(entry, index) !== key);
  if (left.length > 0 || list === "credentials") return { ...record, [list]: left };
  const { [list]: _dropped, ...rest } = record;
  return rest;
}

/** A ref that no entry of the list has yet: `a1`, `a2`, … */
export function freeRef(taken: ReadonlySet<string>, stem: string): string {
  let n = taken.size + 1;
  while (taken.has(`${stem}${n}`)) n += 1;
  return `${stem}${n}`;
}
