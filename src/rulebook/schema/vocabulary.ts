import { z } from "zod";
import { line, word } from "../../base/text.ts";
import { factDefinitionSchema } from "./fact-definition.ts";

const words = z.record(word, line(200)).optional();

/** The word lists that vocabulary.yaml holds for every body and that a body may add to. */
export const wordListKeys = { kinds: words, deliveries: words, roles: words, cards: words, measures: words, topics: words };

export const vocabularySchema = z.strictObject({
  ...wordListKeys,
  "cards-without-class": z.array(word).optional().describe("Of cards, those that are paid for and not learned for: insurance, membership"),
  facts: z.array(factDefinitionSchema).optional(),
}).superRefine((raw, ctx) => {
  for (const [index, card] of (raw["cards-without-class"] ?? []).entries()) if (raw.cards?.[card] === undefined) ctx.addIssue({ code: "custom", path: ["cards-without-class", index], message: "one of cards" });
});

export type RawVocabulary = z.infer<typeof vocabularySchema>;
