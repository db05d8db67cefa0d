import { readFile, stat } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import type { FolderReading, FoundFile, RulebookFiles } from "../../ports/rulebook-files.ts";
import { filesBelow } from "./files-below.ts";
import { holdsRulebooks } from "./holds-rulebooks.ts";

/** A rulebooks folder on disk. Paths are shown relative to `cwd`, so that an editor or a terminal can jump to them. */
export function rulebookFolder(path: string, cwd: string): RulebookFiles {
  return { read: () => read(resolve(cwd, path), path, cwd) };
}

async function read(folder: string, written: string, cwd: string): Promise<FolderReading> {
  try {
    if (!(await stat(folder)).isDirectory()) return { ok: false, problem: `${written} is a file; a folder of rulebooks was expected` };
    const holding = await holdsRulebooks(folder);
    // A folder of something else would only give one complaint a file; say it once instead.
    if (holding === "nothing") return { ok: false, problem: nothingIn(folder, written) };
    return { ok: true, files: await textsBelow(folder, holding === "one-body" ? `${basename(folder)}/` : "", cwd) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, written) };
  }
}

async function textsBelow(folder: string, prefix: string, cwd: string): Promise<FoundFile[]> {
  return Promise.all(
    (await filesBelow(folder)).map(async (path) => ({
      path: prefix + relative(folder, path).split(sep).join("/"),
      text: await readFile(path, "utf8"),
      shown: shownFrom(cwd, path),
    })),
  );
}

/** What lies outside of here is easier to find by its whole path, and is shown alike wherever one stands. */
function shownFrom(cwd: string, path: string): string {
  const near = relative(cwd, path);
  return near === ".." || near.startsWith(`..${sep}`) ? path : near;
}

function nothingIn(folder: string, written: string): string {
  const near = existsSync(join(folder, "rulebooks")) ? `. Did you mean ${join(written, "rulebooks")}?` : "";
  return `There are no rulebooks in ${written}: no folder in it has a body.yaml${near}`;
}

function problemOf(error: unknown, written: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `There is no folder ${written}`;
  if (code === "EACCES" || code === "EPERM") return `${written} may not be read: permission is missing`;
  throw new Error(`The rulebooks in ${written} could not be read`, { cause: error });
}
