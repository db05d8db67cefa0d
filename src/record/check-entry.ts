import { entryKey, type AnyEntry, type EntryListName, type EntryOf } from "./entries.ts";
import { issueWords } from "./issue-words.ts";
import { recordSchema, type HolderRecord } from "./schema.ts";

/** What is wrong with one field: where, and what to write instead. */
export interface FieldProblem {
  /** Keys inside the entry, joined by dots: `units.exb`. Empty when it is the entry as a whole. */
  readonly path: string;
  readonly says: string;
}

export type CheckedEntry<L extends EntryListName> =
  | { readonly ok: true; readonly entry: EntryOf<L> }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * Holds one entry to the schema of the whole record, as if it stood in it: with the entries that share its
 * name beside it, so that a repeated one is found. `replacing` is the one it takes the place of.
 */
export function checkEntry<L extends EntryListName>(list: L, entry: unknown, record: HolderRecord, replacing?: string): CheckedEntry<L> {
  const others: readonly AnyEntry[] = record[list] ?? [];
  const name = nameOf(entry);
  const twins = name === undefined ? [] : others.filter((other, index) => nameOf(other) === name && entryKey(other, index) !== replacing);
  const result = recordSchema.safeParse({ credentials: [], [list]: [...twins, entry] }, { reportInput: true });
  if (result.success) return { ok: true, entry: (result.data[list] as EntryOf<L>[])[twins.length] as EntryOf<L> };
  const own = result.error.issues.filter((issue) => issue.path[1] === twins.length);
  return { ok: false, problems: own.map((issue) => ({ path: issue.path.slice(2).map(String).join("."), says: issueWords(issue) })) };
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { id, ref } = entry as { id?: unknown; ref?: unknown };
  const name = id ?? ref;
  return typeof name === "string" ? name : undefined;
}
