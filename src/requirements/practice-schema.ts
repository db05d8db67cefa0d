import { z } from "zod";
import { rows } from "../base/rows.ts";
import { decimalText } from "../base/text.ts";
import { selectorSchema } from "../record/selector-schema.ts";
import { perSchema } from "./per-schema.ts";
import type { RawPractice } from "./practice.ts";

/** How `practice` is written. */
export const practiceSchema = z.strictObject({ of: selectorSchema, hours: rows(decimalText as z.ZodType<string>), per: perSchema.optional() }) as unknown as z.ZodType<RawPractice>;
