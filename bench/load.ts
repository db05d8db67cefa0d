import { fileURLToPath } from "node:url";
import { globSync, readFileSync } from "node:fs";
import { compileRulebooks } from "../src/compile/compile-rulebooks.ts";
import type { Rulebooks } from "../src/compile/rulebook.ts";
import { readRulebooks } from "../src/rulebook/read-rulebooks.ts";
import type { TextFile } from "../src/rulebook/text-file.ts";

const ROOT = fileURLToPath(new URL("../rulebooks/", import.meta.url));

/** The project's rulebooks as files; `edit` may change the text of one on the way. */
export function rulebookFiles(edit: (file: TextFile) => string = (file) => file.text): TextFile[] {
  return globSync("**/*.{yaml,md}", { cwd: ROOT })
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, "utf8") }))
    .map((file) => ({ ...file, text: edit(file) }));
}

export function compiled(files: readonly TextFile[]): Rulebooks {
  const { bodies, vocabulary } = readRulebooks([...files]);
  if (bodies.length === 0) throw new Error("No rulebook is sound; recert lint says why");
  return compileRulebooks(bodies.map((b) => b.rulebook), vocabulary).rulebooks;
}
