import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { FolderReading, FoundFile, RulebookFiles } from "../../ports/rulebook-files.ts";

/** What only the folder of one body has at its top. */
const OF_A_BODY = ["body.yaml", "sources.yaml", "credentials", "NOTES.md"];

/** A rulebooks folder on disk. Paths are shown relative to `cwd`, so that an editor or a terminal can jump to them. */
export function rulebookFolder(path: string, cwd: string): RulebookFiles {
  return { read: () => read(resolve(cwd, path), path, cwd) };
}

async function read(folder: string, written: string, cwd: string): Promise<FolderReading> {
  try {
    if (!(await stat(folder)).isDirectory()) return { ok: false, problem: `${written} is a file; a folder of rulebooks was expected` };
    if (looksLikeBody(await readdir(folder))) return { ok: true, files: await filesBelow(folder, `${basename(folder)}/`, cwd) };
    const problem = await noRulebooks(folder, written);
    return problem ? { ok: false, problem } : { ok: true, files: await filesBelow(folder, "", cwd) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, written) };
  }
}

function looksLikeBody(inside: readonly string[]): boolean {
  return inside.includes("body.yaml") || OF_A_BODY.filter((name) => inside.includes(name)).length >= 2;
}

/** A folder of something else would only give one complaint a file; say it once instead. */
async function noRulebooks(folder: string, written: string): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some((e) => e.name === "vocabulary.yaml")) return undefined;
  for (const entry of entries) if (entry.isDirectory() && looksLikeBody(await readdir(join(folder, entry.name)))) return undefined;
  const near = entries.find((e) => e.isDirectory() && e.name === "rulebooks");
  return `There are no rulebooks in ${written}: no folder in it has a body.yaml${near ? `. Did you mean ${join(written, near.name)}?` : ""}`;
}

async function filesBelow(folder: string, prefix: string, cwd: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).some((part) => part.startsWith(".")));
  return Promise.all(
    paths.toSorted().map(async (path) => ({
      path: prefix + relative(folder, path).split(sep).join("/"),
      text: await readFile(path, "utf8"),
      shown: shownFrom(cwd, path),
    })),
  );
}

function shownFrom(cwd: string, path: string): string {
  const near = relative(cwd, path);
  return near.startsWith(`..${sep}..${sep}`) ? path : near;
}

function problemOf(error: unknown, written: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `There is no folder ${written}`;
  if (code === "EACCES" || code === "EPERM") return `${written} may not be read: permission is missing`;
  throw new Error(`The rulebooks in ${written} could not be read`, { cause: error });
}
