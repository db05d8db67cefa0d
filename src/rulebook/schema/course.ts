import { z } from "zod";
import { amountValue } from "../../base/amount-expression.ts";
import { rows } from "../../base/rows.ts";
import { decimalText, line, slashed, word, wordOrSlashed } from "../../base/text.ts";
import { moneyValue } from "./fee.ts";

/** One course of the catalogue, with what each body gives for it. */
export const courseSchema = z.strictObject({
  id: slashed,
  title: line(200),
  aliases: z.array(line(80)).max(20).optional(),
  provider: word,
  kind: word,
  delivery: word.optional(),
  hours: rows(decimalText as z.ZodType<string>).optional(),
  earns: slashed.optional(),
  tags: z.array(wordOrSlashed).optional(),
  price: rows(moneyValue).optional(),
  awards: z.record(word, z.strictObject({ units: rows(amountValue), category: rows(line(60)).optional(), approval: rows(line(80)).optional() })),
  repeatable: rows(z.enum(["yes", "no"])).optional(),
  note: line(1200).optional(),
});

export type RawCourse = z.infer<typeof courseSchema>;
