import { z } from "zod";
import { amountValue } from "../base/amount-expression.ts";
import { rows } from "../base/rows.ts";
import { dayExpressionText, durationText, word } from "../base/text.ts";
import { selectorSchema } from "../record/selector-schema.ts";
import type { RawHold } from "./hold.ts";
import { everySchema } from "./per-schema.ts";

/** How `hold` is written. */
export const holdSchema = z.strictObject({
  card: word,
  on: rows(dayExpressionText as z.ZodType<string>),
  where: rows(selectorSchema).optional(),
  "issued-within": rows(durationText as z.ZodType<string>).optional(),
  gives: rows(amountValue).optional(),
  every: everySchema.optional(),
}) as unknown as z.ZodType<RawHold>;
