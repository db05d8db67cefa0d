/** `node tools/schemas.ts` writes the JSON Schemas for editors into schemas/; with `--check` it only says whether they are in step. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsonSchemas } from "./schemas/json-schemas.ts";

const folder = fileURLToPath(new URL("../schemas/", import.meta.url));
const check = process.argv.includes("--check");
let stale = 0;
for (const [name, text] of jsonSchemas()) {
  if (!check) writeFileSync(folder + name, text);
  else if (readOrNothing(folder + name) !== text) {
    stale++;
    console.error(`schemas/${name} is not in step: run node tools/schemas.ts`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
