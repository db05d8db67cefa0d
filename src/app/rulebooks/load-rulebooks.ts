import { type Diagnostic, sortDiagnostics } from "../../base/diagnostic.ts";
import type { FoundFile, RulebookFiles } from "../../ports/rulebook-files.ts";
import type { ParsedBody } from "../../rulebook/parsed-body.ts";
import { readRulebooks } from "../../rulebook/read-rulebooks.ts";
import type { LoadedRulebooks, Loading } from "./loaded-rulebooks.ts";

/** Rulebooks read from their texts, with the place of everything and with their worked cases. */
export interface ParsedRulebooks extends LoadedRulebooks {
  readonly bodies: readonly ParsedBody[];
  /** A path inside the rulebooks as a person finds it: `nasm/body.yaml` may be `my/rules/nasm/body.yaml`. */
  readonly shown: (path: string) => string;
}

/**
 * Reads the folders as one set of rulebooks. The first folder is the package's own: a body that a later folder
 * brings under the same id takes its place. Two later folders with the same body are a defect.
 */
export async function loadRulebooks(folders: readonly RulebookFiles[]): Promise<Loading<ParsedRulebooks>> {
  const diagnostics: Diagnostic[] = [];
  const words: FoundFile[] = [];
  const bodies = new Map<string, { folder: number; files: FoundFile[] }>();
  for (const [folder, reading] of (await Promise.all(folders.map((f) => f.read()))).entries()) {
    if (!reading.ok) return reading;
    const top = reading.files.filter((f) => !f.path.includes("/"));
    diagnostics.push(...top.flatMap((file) => readRulebooks([file]).diagnostics.map((d) => ({ ...d, file: file.shown }))));
    words.push(...top.filter((f) => f.path === "vocabulary.yaml" && !words.some((w) => w.text === f.text)));
    for (const [id, files] of byBody(reading.files)) {
      const earlier = bodies.get(id);
      if (earlier && earlier.folder > 0) diagnostics.push(repeated(id, earlier.files, files));
      else bodies.set(id, { folder, files });
    }
  }
  const files = [...bodies.values()].flatMap((b) => b.files);
  const names = new Map(files.map((f) => [f.path, f.shown]));
  const shown = (path: string): string => names.get(path) ?? beside(path, names);
  const read = readRulebooks([...words, ...files]);
  diagnostics.push(...read.diagnostics.filter((d) => d.file.includes("/")).map((d) => ({ ...d, file: shown(d.file) })));
  const leftOut = [...bodies.keys()].filter((folder) => !read.bodies.some((body) => body.documents.body.file.startsWith(`${folder}/`)));
  return { ok: true, value: { bodies: read.bodies, leftOut, vocabulary: read.vocabulary, diagnostics: sortDiagnostics(diagnostics), shown } };
}

function byBody(files: readonly FoundFile[]): Map<string, FoundFile[]> {
  const found = new Map<string, FoundFile[]>();
  for (const file of files) {
    const [id = "", ...rest] = file.path.split("/");
    if (rest.length > 0) found.set(id, [...(found.get(id) ?? []), file]);
  }
  return found;
}

/** A file that is not there is named as its neighbours are. */
function beside(path: string, names: ReadonlyMap<string, string>): string {
  const id = path.split("/")[0] ?? "";
  for (const [near, shown] of names) if (near.startsWith(`${id}/`) && shown.endsWith(near)) return shown.slice(0, -near.length) + path;
  return path;
}

function repeated(id: string, first: readonly FoundFile[], second: readonly FoundFile[]): Diagnostic {
  const place = (files: readonly FoundFile[]): string => files.find((f) => f.path === `${id}/body.yaml`)?.shown ?? files[0]?.shown ?? id;
  return { file: place(second), line: 0, column: 0, severity: "error", code: "repeated-body", message: `The body "${id}" is in two of the folders given; the other is at ${place(first)}`, expected: "each body once" };
}
