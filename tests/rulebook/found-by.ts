import type { Check } from "../../src/rulebook/checks/check.ts";
import { readBody } from "../../src/rulebook/read-body.ts";
import { vocabularySchema } from "../../src/rulebook/schema/vocabulary.ts";
import { checkDocument } from "../../src/base/check.ts";
import { readDocument } from "../../src/base/document.ts";
import { overlay } from "./overlay.ts";
import { readFolder } from "./read-folder.ts";

const base = readFolder("tests/rulebook/good/board");

/** What one check finds in the body `exb` of the good base, with these files changed: `file:line message`. */
export function foundBy(check: Check, changes: Readonly<Record<string, string>> = {}): string[] {
  const files = overlay(base, Object.entries(changes).map(([path, text]) => ({ path, text })));
  const bodies = ["exb", "oth"].map((id) => {
    const { parsed, diagnostics } = readBody(id, files.filter((f) => f.path.startsWith(`${id}/`)));
    if (!parsed) throw new Error(`The changed base must be well formed: ${JSON.stringify(diagnostics)}`);
    return parsed;
  });
  const words = files.find((f) => f.path === "vocabulary.yaml");
  const { value: vocabulary = {} } = checkDocument(readDocument(words?.text ?? "{}", "vocabulary.yaml"), vocabularySchema);
  const [body] = bodies;
  return body ? [...check.find({ body, vocabulary, others: bodies, today: undefined })].map(({ document, path, key, message }) => `${document.file}:${(key === undefined ? document.at(path) : document.atKey(path, key)).line} ${message}`) : [];
}

/** A credential that expires, with some sections in place of the plain ones. One line each, so that lines can be counted: `require` begins in line 12. */
export function expiring(sections: Readonly<Record<string, string>>): string {
  const plain: Record<string, string> = {
    id: "exb/x",
    name: "X",
    kind: "certification",
    expires: '[ { from: undated, value: "yes", source: handbook } ]',
    "version-by": "cycle-start",
    cycle: "{ months: [ { from: undated, value: 24, source: handbook } ], runs: [ { from: undated, value: { from: certified-on, ends: day-before, missing-day: last-day }, source: handbook } ] }",
    earn: "[ { from: undated, value: unknown } ]",
    submit: "[ { from: undated, value: unknown } ]",
    carry: "[ { from: undated, value: unknown } ]",
    late: "[]",
    afterwards: "[ { from: undated, value: unknown } ]",
    require: "[]",
  };
  return Object.entries({ ...plain, ...sections }).map(([key, text]) => `${key}: ${text}\n`).join("");
}

/** A fact with one undated row. */
export function undated(value: string): string {
  return `[ { from: undated, value: ${value}, source: handbook } ]`;
}
