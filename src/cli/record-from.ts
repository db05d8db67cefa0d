import { type Diagnostic, formatDiagnostic } from "../base/diagnostic.ts";
import { parseRecord } from "../record/parse-record.ts";
import type { HolderRecord } from "../record/schema.ts";
import { countWords } from "./count-words.ts";
import type { Surroundings } from "./surroundings.ts";

/** More than anybody mends at one go. */
const MOST_PROBLEMS = 50;

export type RecordRead = { readonly ok: true; readonly record: HolderRecord; readonly text: string; readonly name: string } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a record from a file, or from the standard input for `-`. What keeps it from being read is told line by line. */
export async function recordFrom(path: string, around: Surroundings): Promise<RecordRead> {
  const reading = await around.read(path);
  if (!reading.ok) return { ok: false, problems: [reading.problem] };
  const { text } = reading;
  const name = path === "-" ? "standard input" : path;
  if (text.trim() === "") return { ok: false, problems: [`${name === path ? path : "The standard input"} is empty. A record begins with: credentials: [ { id: nasm/cpt, certified-on: 2025-03-01 } ]`] };
  const { record, diagnostics } = parseRecord(text, name);
  return record ? { ok: true, record, text, name } : { ok: false, problems: [...problemLines(diagnostics), `${countWords(diagnostics.length, "error")} in the record; nothing was judged.`] };
}

/** Defects as lines, the first of them where there are too many to read. */
export function problemLines(diagnostics: readonly Diagnostic[]): string[] {
  const left = diagnostics.length - MOST_PROBLEMS;
  return [...diagnostics.slice(0, MOST_PROBLEMS).map(formatDiagnostic), ...(left > 0 ? [`… and ${left} more`] : [])];
}
