import { z } from "zod";
import { dateText, slashed, word, wordOrSlashed } from "../base/text.ts";
import type { RawSelector } from "./selector.ts";

const oneOrMore = (item: z.ZodString) => z.union([z.array(item).min(1, "at least one word"), item]).optional();

export const selectorSchema: z.ZodType<RawSelector> = z.lazy(() =>
  z.strictObject({
    category: oneOrMore(z.string().min(1, "a category").max(60)),
    kind: oneOrMore(word),
    delivery: oneOrMore(word),
    provider: oneOrMore(word),
    role: oneOrMore(word),
    tag: oneOrMore(wordOrSlashed),
    course: oneOrMore(slashed),
    grade: oneOrMore(z.string().min(1, "a grade").max(10)),
    on: z.strictObject({ from: dateText.optional(), until: dateText.optional() }).optional(),
    not: selectorSchema.optional(),
    any: z.array(selectorSchema).min(1, "at least one selector").optional(),
  }),
);
