import { stat } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import type { FolderReading, FoundFile, RulebookFiles } from "../../ports/rulebook-files.ts";
import { filesBelow } from "./files-below.ts";
import { holdsRulebooks } from "./holds-rulebooks.ts";
import { readBytes, whyUnread } from "./read-bytes.ts";

const NONE: ReadonlySet<string> = new Set();

/** A rulebooks folder on disk. Paths are shown relative to `cwd`, so that an editor or a terminal can jump to them. */
export function rulebookFolder(path: string, cwd: string): RulebookFiles {
  return { read: (passOver = NONE) => read(resolve(cwd, path), path, cwd, passOver) };
}

async function read(folder: string, written: string, cwd: string, passOver: ReadonlySet<string>): Promise<FolderReading> {
  try {
    if (!(await stat(folder)).isDirectory()) return { ok: false, problem: `${written} is a file; a folder of rulebooks was expected` };
    const holding = await holdsRulebooks(folder);
    // A folder of something else would only give one complaint a file; say it once instead.
    if (holding === "nothing") return { ok: false, problem: nothingIn(folder, written) };
    return await textsBelow(folder, holding === "one-body" ? `${basename(folder)}/` : "", cwd, passOver);
  } catch (error) {
    return { ok: false, problem: problemOf(error, written) };
  }
}

async function textsBelow(folder: string, prefix: string, cwd: string, passOver: ReadonlySet<string>): Promise<FolderReading> {
  const files: FoundFile[] = [];
  for (const path of await filesBelow(folder)) {
    const inside = relative(folder, path).split(sep);
    if (prefix === "" && passOver.has(inside[0] ?? "")) continue;
    const shown = shownFrom(cwd, path);
    const reading = (await isPlainFile(path)) ? await readBytes(path) : { ok: false as const, why: "it is neither a file nor a link to one" };
    if (!reading.ok) return { ok: false, problem: `${shown} could not be read: ${reading.why}` };
    files.push({ path: prefix + inside.join("/"), text: new TextDecoder().decode(reading.bytes), shown });
  }
  return { ok: true, files };
}

/** Opening a pipe or a device may wait for ever. What cannot be looked at is left to reading, which says why. */
async function isPlainFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? true;
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
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return `There is no folder ${written}`;
  return `${written} could not be read: ${whyUnread(error)}`;
}
