import { checkDocument } from "../base/check.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { readDocument, type TextDocument } from "../base/document.ts";
import { nearest } from "../base/nearest.ts";
import type { ZodType } from "zod";
import type { ParsedBody } from "./parsed-body.ts";
import { bodySchema } from "./schema/body.ts";
import { casesSchema } from "./schema/case.ts";
import { courseSchema } from "./schema/course.ts";
import { credentialSchema } from "./schema/credential.ts";
import { sourcesSchema } from "./schema/source.ts";
import type { TextFile } from "./text-file.ts";

const PLACES = ["body.yaml", "sources.yaml", "credentials/<name>.yaml", "courses/<name>.yaml", "cases/<name>.yaml", "NOTES.md"];

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

/**
 * Reads one body's folder. `files` are all files below it, their paths beginning with the folder's name. The body's id is
 * that name; an invented body's folder has a `_` before it.
 * `parsed` is absent when anything is not well formed; `diagnostics` says all that is wrong. Unknown files are errors.
 */
export function readBody(folder: string, files: readonly TextFile[]): { parsed?: ParsedBody; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = <T>(file: TextFile, schema: ZodType<T>): { document: TextDocument; value: T | undefined } => {
    const document = readDocument(file.text, file.path);
    const checked = checkDocument(document, schema);
    diagnostics.push(...checked.diagnostics);
    return { document, value: checked.value };
  };
  const inFolder = (part: string): TextFile[] => sorted(files.filter((f) => f.path.startsWith(`${folder}/${part}/`) && NAME.test(f.path.slice(folder.length + part.length + 2))));
  const only = (name: string): TextFile | undefined => {
    const file = files.find((f) => f.path === `${folder}/${name}`);
    if (!file) diagnostics.push({ file: `${folder}/${name}`, line: 0, column: 0, severity: "error", code: "missing-file", message: `${folder}/${name} is missing`, expected: PLACES.join(", ") });
    return file;
  };
  const all = { credentials: inFolder("credentials"), courses: inFolder("courses"), cases: inFolder("cases") };
  const known = new Set([...Object.values(all).flat().map((f) => f.path), ...["body.yaml", "sources.yaml", "NOTES.md"].map((n) => `${folder}/${n}`)]);
  for (const file of sorted(files))
    if (!known.has(file.path)) {
      const near = nearest(file.path, ["body.yaml", "sources.yaml", "NOTES.md"].map((n) => `${folder}/${n}`));
      diagnostics.push({ file: file.path, line: 0, column: 0, severity: "error", code: "unknown-file", message: "This file has no meaning in a body's folder", expected: PLACES.join(", "), ...(near ? { nearest: near } : {}) });
    }
  const [bodyFile, sourcesFile, notesFile] = [only("body.yaml"), only("sources.yaml"), only("NOTES.md")];
  const body = bodyFile && read(bodyFile, bodySchema);
  const sources = sourcesFile && read(sourcesFile, sourcesSchema);
  const credentials = all.credentials.map((f) => read(f, credentialSchema));
  const courses = all.courses.map((f) => read(f, courseSchema));
  const cases = all.cases.map((f) => ({ path: f.path, ...read(f, casesSchema) }));
  if (diagnostics.some((d) => d.severity === "error") || !body?.value || !sources?.value || !notesFile) return { diagnostics };
  return {
    diagnostics,
    parsed: {
      id: folder.replace(/^_/, ""),
      invented: folder.startsWith("_"),
      rulebook: { body: body.value, sources: sources.value, credentials: credentials.flatMap((c) => c.value ?? []), courses: courses.flatMap((c) => c.value ?? []), notes: notesFile.text },
      cases: cases.map((c) => ({ file: c.path, cases: c.value ?? [] })),
      documents: { body: body.document, sources: sources.document, credentials: credentials.map((c) => c.document), courses: courses.map((c) => c.document), cases: cases.map((c) => c.document) },
    },
  };
}

function sorted(files: readonly TextFile[]): TextFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
