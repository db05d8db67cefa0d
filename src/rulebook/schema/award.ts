import { selectorSchema } from "../../record/selector-schema.ts";
import { z } from "zod";
import { amountValue } from "../../base/amount-expression.ts";
import { rows } from "../../base/rows.ts";
import { decimalText, line, word } from "../../base/text.ts";
import { versionBySchema } from "./requirement.ts";

const roundingValue = z.strictObject({ step: decimalText, direction: z.enum(["down", "up", "nearest"]) });
const multiplierValue = z.strictObject({ times: decimalText, first: z.int().min(1).max(1000).optional() });

/** How an activity that carries no published value becomes units. */
export const awardSchema = z.strictObject({
  id: word,
  name: line(120).optional(),
  of: selectorSchema,
  gives: z.strictObject({ units: rows(amountValue), per: word }),
  rounding: rows(roundingValue).optional(),
  approval: rows(z.enum(["needed"])).optional(),
  multiplier: rows(multiplierValue).optional(),
  by: versionBySchema.optional(),
  note: line(1200).optional(),
});

export type RawAward = z.infer<typeof awardSchema>;
