/**
 * `npm run new-body -- exb "Example Board"` begins a new body as a copy of rulebooks/_template: complete, and passing its own cases. The name may
 * be left out; `--to DIR` writes it below another folder than rulebooks.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { copyTemplate } from "./copy-template.ts";

const USE = 'npm run new-body -- exb "Example Board" [--to DIR]';
const rulebooks = fileURLToPath(new URL("../rulebooks", import.meta.url));

function refuse(problem: string): never {
  console.error(problem);
  process.exit(2);
}

function read(): { id: string; name: string | undefined; to: string } {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { to: { type: "string" } } });
    const [id = "", name, ...more] = positionals;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id === "constructor" || id.length > 60) refuse(`Say the new body's id (lower case letters, digits, dashes), and its name: ${USE}`);
    if (more.length > 0) refuse(`"${more[0] ?? ""}" is one too many; put the name in quotes: ${USE}`);
    return { id, name, to: values.to === undefined ? rulebooks : resolve(values.to) };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${USE}`);
  }
}

const { id, name, to } = read();
if (existsSync(join(to, id)) || existsSync(join(to, `_${id}`))) refuse(`${join(to, id)} is there already. Choose another id, or write in that folder.`);
const files = globSync("_template/**/*.{yaml,md}", { cwd: rulebooks }).map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(rulebooks, path), "utf8") }));
for (const { path, text } of copyTemplate(files, id, name ?? id.toUpperCase())) {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  writeFileSync(join(to, path), text);
}
const shown = to === rulebooks ? `rulebooks/${id}` : join(to, id);
console.log(`${shown} is there: now replace what it says, row by row. rulebooks/GUIDELINES.md shows the way.
  npx recert lint ${shown}     every defect, with its place
  npx recert cases ${shown}    its worked cases`);
