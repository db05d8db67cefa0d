import { z } from "zod";
import { table } from "../base/amount-expression.ts";
import { rows } from "../base/rows.ts";
import { selectorSchema } from "../record/selector-schema.ts";
import { perSchema } from "./per-schema.ts";
import type { RawDistinct, RawCount } from "./distinct.ts";

const count = z.int().min(0).max(30);

/** How `distinct` is written. */
export const distinctSchema = z.strictObject({
  attribute: z.literal("category"),
  of: selectorSchema.optional(),
  per: perSchema.optional(),
  "at-least": rows(z.union([table(count), count]) as unknown as z.ZodType<RawCount>),
}) as unknown as z.ZodType<RawDistinct>;
