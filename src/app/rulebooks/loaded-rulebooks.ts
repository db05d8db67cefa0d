import type { Diagnostic } from "../../base/diagnostic.ts";
import type { SoundBody } from "../../rulebook/parsed-body.ts";
import type { RawVocabulary } from "../../rulebook/schema/vocabulary.ts";

/** Rulebooks to judge and to show by. */
export interface LoadedRulebooks {
  readonly bodies: readonly SoundBody[];
  readonly vocabulary: RawVocabulary;
  /** All that is wrong, under the names that people know the files by. */
  readonly diagnostics: readonly Diagnostic[];
  /** Folders of bodies that have errors, and are therefore not in `bodies`. */
  readonly leftOut: readonly string[];
}

export type Loading<T extends LoadedRulebooks = LoadedRulebooks> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };
