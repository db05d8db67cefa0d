import { checkDocument } from "../../base/check.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { readDocument } from "../../base/document.ts";
import { casesSchema, type RawCase } from "../../rulebook/schema/case.ts";

/** Reads a file of worked cases that lies anywhere. */
export function readCases(text: string, file: string): { cases: readonly RawCase[]; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = checkDocument(readDocument(text, file), casesSchema);
  return { cases: value ?? [], diagnostics };
}
