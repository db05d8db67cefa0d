import { globSync, readFileSync } from "node:fs";
import type { TextFile } from "../../src/rulebook/text-file.ts";

/** The files of a rulebooks folder, as the reader is handed them. */
export function readFolder(root: string): TextFile[] {
  return globSync("**/*", { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
    .map((path) => ({ path: path.slice(path.indexOf(root) + root.length + 1), text: readFileSync(path, "utf8") }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
