import { readDocument, type TextDocument } from "../base/document.ts";
import { issueWords } from "./issue-words.ts";
import { recordSchema, type HolderRecord } from "./schema.ts";

/** A part of a record file that cannot be used as it is. */
export interface BrokenPart {
  /** The line, from 1, of what is wrong. */
  readonly line: number;
  /** Where in the record: `activities.3.on`. */
  readonly path: string;
  readonly says: string;
}

export interface SalvagedRecord {
  /** All that can be used; absent when the text as a whole cannot be read. */
  readonly record?: HolderRecord | undefined;
  readonly broken: readonly BrokenPart[];
  /** What was left out of `record`, in the form of a record, so that it can be put right and imported. */
  readonly leftOut?: Readonly<Record<string, unknown>> | undefined;
}

/** Reads a record file (YAML or JSON) and keeps every entry that is right, whatever stands beside it. Never throws. */
export function salvageRecord(text: string, file: string): SalvagedRecord {
  const doc = readDocument(text, file);
  if (doc.diagnostics.length > 0)
    return { broken: doc.diagnostics.map(({ line, message, expected }) => ({ line, path: "", says: expected ? `${message}. Expected: ${expected}.` : `${message}.` })) };
  if (typeof doc.value !== "object" || doc.value === null || Array.isArray(doc.value))
    return { broken: [{ line: 1, path: "", says: "This is no record. A record begins with keys such as credentials: and activities:." }] };
  return sift(doc, { credentials: [], ...doc.value });
}

/** Takes out what is wrong until the rest is a record. Rules between entries are seen only once the entries are right. */
function sift(doc: TextDocument, whole: Record<string, unknown>): SalvagedRecord {
  const broken: BrokenPart[] = [];
  const bad = new Map<string, Set<number>>();
  for (let round = 0; round < 4; round++) {
    const { kept, places } = without(whole, bad);
    let result;
    try {
      result = recordSchema.safeParse(kept, { reportInput: true });
    } catch {
      return { broken: [{ line: 1, path: "", says: "The text is nested too deeply to be read." }] };
    }
    if (result.success) return { record: result.data, broken, leftOut: bad.size > 0 ? only(whole, bad) : undefined };
    for (const issue of result.error.issues) {
      const [key, index, ...rest] = issue.path;
      const keys = key === undefined && issue.code === "unrecognized_keys" ? issue.keys : [String(key)];
      for (const name of keys) {
        const list = Array.isArray(whole[name]) && typeof index === "number";
        const at = list ? (places.get(name)?.[index] ?? index) : undefined;
        const path = [name, ...(at === undefined ? (index === undefined ? [] : [index]) : [at]), ...rest];
        bad.set(name, (bad.get(name) ?? new Set<number>()).add(at ?? -1));
        broken.push({ line: doc.at(path).line, path: path.map(String).join("."), says: issueWords(issue) });
      }
    }
  }
  return { broken };
}

/** The record without its bad entries, and for each list at which place of the whole its entries stand. */
function without(whole: Record<string, unknown>, bad: ReadonlyMap<string, ReadonlySet<number>>) {
  const kept: Record<string, unknown> = {};
  const places = new Map<string, number[]>();
  for (const [key, value] of Object.entries(whole)) {
    const out = bad.get(key);
    if (out?.has(-1)) {
      if (key === "credentials") kept[key] = [];
    } else if (Array.isArray(value)) {
      const indexes = value.map((_entry, index) => index).filter((index) => !out?.has(index));
      places.set(key, indexes);
      kept[key] = indexes.map((index) => value[index] as unknown);
    } else kept[key] = value;
  }
  return { kept, places };
}

function only(whole: Record<string, unknown>, bad: ReadonlyMap<string, ReadonlySet<number>>): Record<string, unknown> {
  return Object.fromEntries([...bad].map(([key, out]) => [key, out.has(-1) || !Array.isArray(whole[key]) ? whole[key] : (whole[key] as unknown[]).filter((_entry, index) => out.has(index))]));
}
