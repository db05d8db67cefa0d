import { z } from "zod";
import { amountValue } from "../../base/amount-expression.ts";
import { rows } from "../../base/rows.ts";
import { decimalText, languageTag, line, slashed, webAddress, word, wordOrSlashed } from "../../base/text.ts";
import { type AvailableDays, availableDays } from "../../base/available-days.ts";
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
  topics: z.array(word).max(20).optional(),
  price: rows(moneyValue).optional(),
  languages: rows(z.array(languageTag).min(1, "one language or more").max(30)).optional(),
  available: rows(availableDays as z.ZodType<AvailableDays>).optional(),
  "min-days": rows(z.int().min(1).max(1000)).optional(),
  place: rows(line(120)).optional(),
  /** The card that comes of it, and for how many months it is good. */
  card: z.strictObject({ kind: word, months: rows(z.int().min(1).max(120)) }).optional(),
  url: webAddress.optional(),
  awards: z.record(word, z.strictObject({ units: rows(amountValue), category: rows(line(60)).optional(), approval: rows(line(80)).optional() })),
  repeatable: rows(z.enum(["yes", "no"])).optional(),
  note: line(1200).optional(),
});

export type RawCourse = z.infer<typeof courseSchema>;
