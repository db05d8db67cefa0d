import type { SoundBody } from "../parsed-body.ts";
import type { FactDefinition } from "../schema/fact-definition.ts";
import type { RawVocabulary } from "../schema/vocabulary.ts";

export type WordList = "kinds" | "deliveries" | "roles" | "cards" | "measures" | "topics";

/** The words of one list that files of the body may use: those of all bodies and its own. */
export function wordsOf(list: WordList, body: SoundBody, vocabulary: RawVocabulary): string[] {
  return [...Object.keys(vocabulary[list] ?? {}), ...Object.keys(body.rulebook.body[list] ?? {})];
}

/** The facts that files of the body may ask for, by id. */
export function factsOf(body: SoundBody, vocabulary: RawVocabulary): Map<string, FactDefinition> {
  return new Map([...(vocabulary.facts ?? []), ...(body.rulebook.body.facts ?? [])].map((f) => [f.id, f]));
}
