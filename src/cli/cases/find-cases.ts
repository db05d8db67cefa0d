import { dirname, resolve } from "node:path";
import type { CaseFile } from "../../app/cases/case-file.ts";
import { readCases } from "../../app/cases/read-cases.ts";
import type { ParsedRulebooks } from "../../app/rulebooks/load-rulebooks.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { homeOf } from "../paths/home-of.ts";
import { isBelow } from "../paths/is-below.ts";
import { ownBodies } from "../paths/own-bodies.ts";
import type { Surroundings } from "../surroundings.ts";

export interface FoundCases {
  readonly ok: true;
  readonly loaded: ParsedRulebooks;
  readonly files: readonly CaseFile[];
  /** What is wrong in the files asked for: cases that cannot run. */
  readonly broken: readonly Diagnostic[];
}

/**
 * The cases that `paths` speak of: of a rulebooks folder or one body, of a file, or of a folder of such files.
 * Without paths, those of every rulebook. A body that lies elsewhere is loaded with its cases.
 */
export async function findCases(paths: readonly string[], added: readonly string[], around: Surroundings): Promise<FoundCases | { readonly ok: false; readonly problem: string }> {
  const known = [around.ownRulebooks, ...added.map((path) => resolve(around.cwd, path))];
  const folders: string[] = [];
  const scope: string[] = [];
  const alone: string[] = [];
  for (const path of paths) {
    const absolute = resolve(around.cwd, path);
    const kind = await around.kindOf(path);
    if (kind === "nothing") return { ok: false, problem: `There is no file or folder ${path}` };
    const home = await homeOf(path, around);
    // A file that only lies beside bodies is a stranger's; one inside a body is the body's.
    const isPart = home !== undefined && !(kind === "file" && home === dirname(path));
    if (known.some((folder) => isBelow(folder, absolute))) scope.push(absolute);
    else if (isPart) {
      folders.push(home);
      scope.push(absolute);
    } else if (kind === "file") alone.push(path);
    else {
      const below = await around.filesBelow(path);
      if (!below.ok) return below;
      alone.push(...below.paths);
    }
  }
  const loading = await around.parsedRulebooks([...added, ...new Set(folders)], ownBodies(paths, around));
  if (!loading.ok) return loading;
  const loaded = loading.value;
  const inScope = (shown: string): boolean => paths.length === 0 || scope.some((one) => isBelow(one, resolve(around.cwd, shown)));
  const files: CaseFile[] = loaded.parsed.flatMap((body) => body.cases.map(({ file, cases }): CaseFile => ({ file: loaded.shown(file), cases }))).filter(({ file }) => inScope(file));
  const broken = loaded.diagnostics.filter((d) => d.severity === "error" && inScope(d.file));
  for (const path of alone) {
    const reading = await around.read(path);
    if (!reading.ok) return reading;
    const { cases, diagnostics } = readCases(reading.text, path);
    files.push({ file: path, cases });
    broken.push(...diagnostics);
  }
  return { ok: true, loaded, files, broken };
}
