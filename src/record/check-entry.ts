import type { core } from "zod";
import { entryKey, type AnyEntry, type EntryListName, type EntryOf } from "./entries.ts";
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
  return { ok: false, problems: own.map((issue) => ({ path: issue.path.slice(2).map(String).join("."), says: saysOf(issue) })) };
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { id, ref } = entry as { id?: unknown; ref?: unknown };
  const name = id ?? ref;
  return typeof name === "string" ? name : undefined;
}

/** The schema's messages say what is right; here they become a request. */
function saysOf(issue: core.$ZodIssue): string {
  if (issue.input === undefined || issue.input === "") return "Please fill this in.";
  if (issue.code === "custom" && issue.params?.["expected"]) return `${issue.message}. Write ${String(issue.params["expected"])}.`;
  if (issue.code === "too_big" && issue.message.startsWith("Too big")) return `Write at most ${String(issue.maximum)} ${issue.origin === "array" ? "entries" : "characters"}.`;
  if (issue.code === "unrecognized_keys") return `Not known here: ${issue.keys.join(", ")}.`;
  if (issue.code === "invalid_value") return `Choose one of: ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "invalid_type") return "This has the wrong form.";
  if (issue.code === "invalid_key") return `Write ${issue.issues[0]?.message ?? "another name"}.`;
  // Record files need quotes around numbers; a form does not.
  return `Write ${issue.message.replace(" in quotes", "").replaceAll('"', "")}.`;
}
