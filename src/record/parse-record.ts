import { checkDocument } from "../base/check.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { readDocument } from "../base/document.ts";
import { recordSchema, type HolderRecord } from "./schema.ts";

/** Reads a record file (YAML or JSON). `record` is absent when anything is wrong; `diagnostics` then says all that is. */
export function parseRecord(text: string, file: string): { record?: HolderRecord; diagnostics: Diagnostic[] } {
  const { value, diagnostics } = checkDocument(readDocument(text, file), recordSchema);
  return value === undefined ? { diagnostics } : { record: value, diagnostics };
}
