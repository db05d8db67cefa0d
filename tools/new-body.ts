/** `npx node tools/new-body.ts <id> "<Name>"` begins a new body as a copy of rulebooks/_template. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyTemplate } from "./copy-template.ts";

const rulebooks = fileURLToPath(new URL("../rulebooks", import.meta.url));
const [id = "", name] = process.argv.slice(2);

if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || name === undefined) {
  console.error('Say the new body\'s id (lower case letters, digits, dashes) and its name: npx node tools/new-body.ts exb "Example Board"');
  process.exit(2);
}
if (existsSync(join(rulebooks, id))) {
  console.error(`rulebooks/${id} is there already.`);
  process.exit(2);
}
const files = globSync("_template/**/*.{yaml,md}", { cwd: rulebooks }).map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(rulebooks, path), "utf8") }));
for (const { path, text } of copyTemplate(files, id, name)) {
  mkdirSync(dirname(join(rulebooks, path)), { recursive: true });
  writeFileSync(join(rulebooks, path), text);
}
console.log(`rulebooks/${id} is there: now replace what it says. rulebooks/GUIDELINES.md shows the way; \`npx recert lint rulebooks/${id}\` checks it.`);
