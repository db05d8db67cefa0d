import type { RawRulebook } from "../../rulebook/raw-rulebook.ts";
import type { RawVocabulary } from "../../rulebook/schema/vocabulary.ts";

/** One body's rulebook as it is sent to a browser, with the words that all bodies share. */
export interface RulebookData {
  readonly rulebook: RawRulebook;
  readonly vocabulary: RawVocabulary;
}

/** Rulebooks that judge together. */
export interface RulebookSet {
  readonly rulebooks: readonly RawRulebook[];
  readonly vocabulary: RawVocabulary;
}
