import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";
import { type TextDocument, unreadable } from "./text-document.ts";

export type { Path, TextDocument } from "./text-document.ts";

const TOO_LONG = 64 * 1024 * 1024;

/**
 * Reads one document of YAML or JSON. Never throws: a text that is neither, has two documents, repeats a key, uses anchors or is
 * nested out of all measure comes back with `value: undefined` and diagnostics that say where.
 */
export function readDocument(text: string, file: string): TextDocument {
  if (text.length > TOO_LONG) return unreadable(file, { code: "too-large", message: "The file is larger than 64 MB", expected: "a smaller file; split it" });
  if (text.trim() === "") return unreadable(file, { code: "empty-file", message: "The file is empty", expected: "at least one key" });
  return readJson(text, file) ?? readYaml(text, file);
}
