import { checkDocument } from "../base/check.ts";
import { type Diagnostic, sortDiagnostics } from "../base/diagnostic.ts";
import { harmless } from "../base/harmless.ts";
import { readDocument } from "../base/document.ts";
import { checks } from "./checks/checks.ts";
import type { ParsedBody, SoundBody } from "./parsed-body.ts";
import { readBody } from "./read-body.ts";
import { type RawVocabulary, vocabularySchema } from "./schema/vocabulary.ts";
import type { TextFile } from "./text-file.ts";

/**
 * Reads whole rulebook folders: vocabulary.yaml and one folder a body. Every defect of every body is reported in one run;
 * a body with an error is left out of `bodies`, and said so by its diagnostics. Folders that begin with `_` are read like any other.
 * Without a readable vocabulary.yaml no word of any body could be judged, so none is given back. `beside` are bodies that were read before and may be referred to. `today` lets
 * it say what has grown stale; no clock is read here.
 */
export function readRulebooks(files: readonly TextFile[], beside: readonly SoundBody[] = [], today?: string): { bodies: ParsedBody[]; vocabulary: RawVocabulary; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let vocabulary: RawVocabulary = {};
  let wordless = false;
  const folders = new Map<string, TextFile[]>();
  for (const file of files) {
    const [folder, ...rest] = file.path.split("/");
    if (rest.length > 0 && folder) folders.set(folder, [...(folders.get(folder) ?? []), file]);
    else if (file.path === "vocabulary.yaml") {
      const checked = checkDocument(readDocument(file.text, file.path), vocabularySchema);
      diagnostics.push(...checked.diagnostics);
      vocabulary = merge(vocabulary, checked.value ?? {});
      wordless ||= checked.value === undefined;
    } else if (!file.path.endsWith(".md")) diagnostics.push({ file: file.path, line: 0, column: 0, severity: "error", code: "unknown-file", message: "This file has no meaning in a rulebooks folder", expected: "vocabulary.yaml, *.md, and one folder a body" });
  }
  const parsed: ParsedBody[] = [];
  for (const [id, inside] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const body = readBody(id, inside);
    diagnostics.push(...body.diagnostics);
    if (body.parsed) parsed.push(body.parsed);
  }
  if (wordless) return { bodies: [], vocabulary, diagnostics: sortDiagnostics(diagnostics) };
  const bad = new Set<string>();
  const others = [...parsed, ...beside];
  for (const body of parsed)
    for (const check of checks)
      for (const { document, path, key, message, expected, nearest } of check.find({ body, vocabulary, others, today })) {
        if (check.severity === "error") bad.add(body.id);
        diagnostics.push({ file: document.file, ...(key === undefined ? document.at(path) : document.atKey(path, key)), severity: check.severity, code: check.name, message: harmless(message, 400), ...(expected ? { expected: harmless(expected, 1000) } : {}), ...(nearest ? { nearest } : {}) });
      }
  return { bodies: parsed.filter((b) => !bad.has(b.id)), vocabulary, diagnostics: sortDiagnostics(diagnostics) };
}

/** Several rulebook folders may each bring words. */
function merge(a: RawVocabulary, b: RawVocabulary): RawVocabulary {
  const words = (key: "kinds" | "deliveries" | "roles" | "cards" | "measures" | "topics") => ({ ...a[key], ...b[key] });
  return { kinds: words("kinds"), deliveries: words("deliveries"), roles: words("roles"), cards: words("cards"), measures: words("measures"), topics: words("topics"), "cards-without-class": [...new Set([...(a["cards-without-class"] ?? []), ...(b["cards-without-class"] ?? [])])], facts: [...new Map([...(a.facts ?? []), ...(b.facts ?? [])].map((f) => [f.id, f])).values()] };
}
