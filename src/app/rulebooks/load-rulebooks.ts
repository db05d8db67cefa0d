import { type Diagnostic, sortDiagnostics } from "../../base/diagnostic.ts";
import type { FoundFile, RulebookFiles } from "../../ports/rulebook-files.ts";
import type { SoundBodies } from "../../ports/rulebook-snapshot.ts";
import type { ParsedBody, SoundBody } from "../../rulebook/parsed-body.ts";
import { readRulebooks } from "../../rulebook/read-rulebooks.ts";
import type { LoadedRulebooks, Loading } from "./loaded-rulebooks.ts";

/** Rulebooks of which some were read from their texts just now. */
export interface ParsedRulebooks extends LoadedRulebooks {
  /** Those that were read: with the place of everything and with their worked cases. */
  readonly parsed: readonly ParsedBody[];
  /** A path inside the rulebooks as a person finds it: `nasm/body.yaml` may be `my/rules/nasm/body.yaml`. */
  readonly shown: (path: string) => string;
}

/**
 * Reads the folders as one set of rulebooks. The first folder is the package's own: a body that a later folder
 * brings under the same id takes its place. Two later folders with the same body are a defect. `kept` are bodies of the first folder that
 * need not be read again. `today` lets it say what has grown stale.
 */
export async function loadRulebooks(folders: readonly RulebookFiles[], kept: SoundBodies = new Map(), today?: string): Promise<Loading<ParsedRulebooks>> {
  const diagnostics: Diagnostic[] = [];
  const words: FoundFile[] = [];
  const bodies = new Map<string, { folder: number; files: FoundFile[] }>();
  for (const [folder, reading] of (await Promise.all(folders.map((f, at) => f.read(new Set(at === 0 ? kept.keys() : []))))).entries()) {
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
  const before = new Map([...kept].filter(([folder]) => !bodies.has(folder)));
  const read = readRulebooks([...words, ...files], [...before.values()], today);
  diagnostics.push(...read.diagnostics.filter((d) => d.file.includes("/")).map((d) => ({ ...d, file: shown(d.file) })));
  const leftOut = [...bodies.keys()].filter((folder) => !read.bodies.some((body) => folderOf(body) === folder));
  const all = new Map<string, SoundBody>([...before, ...read.bodies.map((body): [string, SoundBody] => [folderOf(body), body])]);
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, body]) => body);
  return { ok: true, value: { bodies: sorted, parsed: read.bodies, leftOut, vocabulary: read.vocabulary, diagnostics: sortDiagnostics(diagnostics), shown } };
}

/** The name of a body's folder. */
export function folderOf({ id, invented }: SoundBody): string {
  return invented ? `_${id}` : id;
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
