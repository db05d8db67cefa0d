import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RulebookSnapshot } from "../../ports/rulebook-snapshot.ts";
import { rulebookSnapshot } from "./rulebook-snapshot.ts";

const own = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * The snapshot of the rulebooks that come with Recert, for the code in `code`: that of a checkout is in `build`, made by `npm run setup`; that of the
 * package is in its `dist`, made when it is packed.
 */
export function ownSnapshot(code = own): RulebookSnapshot {
  const root = join(code, "..");
  return rulebookSnapshot(join(root, basename(code) === "src" ? "build" : "dist", "rulebooks.json"), join(root, "rulebooks"), code);
}
