import { fileURLToPath } from "node:url";
import { compileLoaded } from "./app/rulebooks/compile-loaded.ts";
import { loadRulebooks } from "./app/rulebooks/load-rulebooks.ts";
import { withoutDrafts } from "./app/rulebooks/without-drafts.ts";
import type { Diagnostic } from "./base/diagnostic.ts";
import type { Rulebooks } from "./compile/rulebook.ts";
import { rulebookFolder } from "./store/folder/rulebook-folder.ts";

/**
 * `recert/node`: the rulebooks of this package, and those of more folders, read from disk and ready for `evaluate`. A body with a
 * defect is left out and its defects are told. Throws when a folder is not there or holds no rulebooks.
 */
export async function readRulebookFolders(...folders: readonly string[]): Promise<{ rulebooks: Rulebooks; diagnostics: readonly Diagnostic[] }> {
  const own = fileURLToPath(new URL("../rulebooks", import.meta.url));
  const loading = await loadRulebooks([own, ...folders].map((folder) => rulebookFolder(folder, process.cwd())));
  if (!loading.ok) throw new Error(loading.problem);
  const { rulebooks, diagnostics } = compileLoaded(withoutDrafts(loading.value));
  return { rulebooks, diagnostics: [...loading.value.diagnostics, ...diagnostics] };
}
