import { z } from "zod";
import { line, word } from "../../base/text.ts";
import { factDefinitionSchema } from "./fact-definition.ts";

const words = z.record(word, line(200)).optional();

/** The word lists that vocabulary.yaml holds for every body and that a body may add to. */
export const wordListKeys = { kinds: words, deliveries: words, roles: words, cards: words, measures: words, topics: words };

export const vocabularySchema = z.strictObject({ ...wordListKeys, facts: z.array(factDefinitionSchema).optional() });

export type RawVocabulary = z.infer<typeof vocabularySchema>;
