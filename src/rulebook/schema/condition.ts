import { z } from "zod";
import { wordOrSlashed } from "../../base/text.ts";

/** A condition on what is known of the holder: the fact is one of the words. */
export const conditionSchema = z.strictObject({
  fact: wordOrSlashed,
  is: z.array(z.string().min(1, "a word").max(60)).min(1, "at least one word"),
});

export type RawCondition = z.infer<typeof conditionSchema>;
