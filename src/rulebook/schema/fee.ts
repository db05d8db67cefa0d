import { z } from "zod";
import { table } from "../../base/amount-expression.ts";
import { rows } from "../../base/rows.ts";
import { selectorSchema } from "../../record/selector-schema.ts";
import { line, moneyText, word } from "../../base/text.ts";
import { whenSchema } from "./condition.ts";

type RawMoney = string | { by: string; [word: string]: string };

/** Money, or a table of money by a fact. */
export const moneyValue = z.union([table(moneyText), moneyText]) as unknown as z.ZodType<RawMoney>;

export const FEE_PURPOSES = ["renewal", "late", "reinstatement", "petition", "annual", "exam", "once-for-life", "subscription", "extra"] as const;

/** For what the amount is asked once; left out: for the renewal of this credential. */
export const FEE_PERS = ["credential", "holder", "year"] as const;

export const feeSchema = z.strictObject({
  id: word,
  name: line(120),
  for: z.enum(FEE_PURPOSES),
  amount: rows(moneyValue),
  when: whenSchema.optional(),
  per: z.enum(FEE_PERS).optional(),
  /** When every counted activity fits, nothing is charged. */
  waived: rows(selectorSchema).optional(),
  note: line(1200).optional(),
});

export type RawFee = z.infer<typeof feeSchema>;
