import { z } from "zod";
import { table } from "../../base/amount-expression.ts";
import { rows } from "../../base/rows.ts";
import { line, moneyText, word } from "../../base/text.ts";
import { conditionSchema } from "./condition.ts";

type RawMoney = string | { by: string; [word: string]: string };

/** Money, or a table of money by a fact. */
export const moneyValue = z.union([table(moneyText), moneyText]) as unknown as z.ZodType<RawMoney>;

export const FEE_PURPOSES = ["renewal", "late", "reinstatement", "petition", "annual", "exam", "once-for-life", "subscription", "extra"] as const;

export const feeSchema = z.strictObject({
  id: word,
  name: line(120),
  for: z.enum(FEE_PURPOSES),
  amount: rows(moneyValue),
  when: conditionSchema.optional(),
  note: line(1200).optional(),
});

export type RawFee = z.infer<typeof feeSchema>;
