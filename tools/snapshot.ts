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
if (!keeping.read()) {
  const loading = await loadRulebooks([rulebookFolder(inRoot("rulebooks"), process.cwd())]);
  const snapshot = loading.ok ? takeSnapshot(loading.value) : undefined;
  if (snapshot) keeping.write(snapshot);
  else console.error('The rulebooks have errors, so every start reads them anew; "npx recert lint" names the errors.');
}
