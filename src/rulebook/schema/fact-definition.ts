import { z } from "zod";
import { line, wordOrSlashed } from "../../base/text.ts";

/** Something about the holder that a rule may depend on, with the question that asks for it. */
export const factDefinitionSchema = z.strictObject({
  id: wordOrSlashed,
  question: line(300),
  values: z.record(z.string().min(1, "a word").max(60), line(200)),
});

export type FactDefinition = z.infer<typeof factDefinitionSchema>;
