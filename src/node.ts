import { fileURLToPath } from "node:url";
import { compileLoaded } from "./app/rulebooks/compile-loaded.ts";
import { openRulebooks } from "./app/rulebooks/open-rulebooks.ts";
import { withoutDrafts } from "./app/rulebooks/without-drafts.ts";
import type { Diagnostic } from "./base/diagnostic.ts";
import type { Rulebooks } from "./compile/rulebook.ts";
import { ownSnapshot } from "./store/folder/own-snapshot.ts";
import { rulebookFolder } from "./store/folder/rulebook-folder.ts";

/**
 * `recert/node`: the rulebooks of this package, and those of more folders, read from disk and ready for `evaluate`. A body with a
 * defect is left out and its defects are told. Throws when a folder is not there or holds no rulebooks.
 */
export async function readRulebookFolders(...folders: readonly string[]): Promise<{ rulebooks: Rulebooks; diagnostics: readonly Diagnostic[] }> {
  const folder = (path: string) => rulebookFolder(path, process.cwd());
  const own = fileURLToPath(new URL("../rulebooks", import.meta.url));
  const loading = await openRulebooks(ownSnapshot(), folder(own), folders.map(folder));
  if (!loading.ok) throw new Error(loading.problem);
  const { rulebooks, diagnostics } = compileLoaded(withoutDrafts(loading.value));
  return { rulebooks, diagnostics: [...loading.value.diagnostics, ...diagnostics] };
}
