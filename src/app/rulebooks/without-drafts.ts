import type { LoadedRulebooks } from "./load-rulebooks.ts";

/** The rulebooks that people are judged by. Folders that begin with `_`, such as the template, are checked and never used. */
export function withoutDrafts(loaded: LoadedRulebooks): LoadedRulebooks {
  return { ...loaded, bodies: loaded.bodies.filter(({ documents }) => !documents.body.file.startsWith("_")) };
}
