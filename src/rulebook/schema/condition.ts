import { z } from "zod";
import { wordOrSlashed } from "../../base/text.ts";

/** A condition on what is known of the holder: the fact, or the band, is one of the words. */
export const conditionSchema = z.strictObject({
  fact: wordOrSlashed,
  is: z.array(z.string().min(1, "a word").max(60)).min(1, "at least one word"),
});

/** What stands under `when`: one condition, or a list of which all must hold. */
export const whenSchema = z.union([z.array(conditionSchema).min(1, "at least one condition"), conditionSchema]);

export type RawCondition = z.infer<typeof conditionSchema>;

export type RawWhen = z.infer<typeof whenSchema>;
