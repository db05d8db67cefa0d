import { z } from "zod";
import { rows } from "../base/rows.ts";
import { slashed } from "../base/text.ts";
import { perSchema } from "./per-schema.ts";
import type { RawAttest } from "./attest.ts";

/** How `attest` is written. */
export const attestSchema = z.strictObject({ statement: slashed, asked: rows(z.literal("yes") as z.ZodType<"yes">), per: perSchema.optional() }) as unknown as z.ZodType<RawAttest>;
