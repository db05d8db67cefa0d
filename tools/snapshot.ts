/**
 * `npx node tools/snapshot.ts` keeps what the rulebooks say beside the program, so that no start has to read and check their texts again.
 * With `dist` it does so for the package that is being packed.
 */
import { fileURLToPath } from "node:url";
import { loadRulebooks } from "../src/app/rulebooks/load-rulebooks.ts";
import { takeSnapshot } from "../src/app/rulebooks/take-snapshot.ts";
import { ownSnapshot } from "../src/store/folder/own-snapshot.ts";
import { rulebookFolder } from "../src/store/folder/rulebook-folder.ts";

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const keeping = ownSnapshot(inRoot(process.argv[2] === "dist" ? "dist" : "src"));
if (!keeping.read().whole) {
  const loading = await loadRulebooks([rulebookFolder(inRoot("rulebooks"), process.cwd())]);
  if (loading.ok) keeping.write(takeSnapshot(loading.value));
  else console.error(loading.problem);
}
