import { z } from "zod";
import { rows } from "../base/rows.ts";
import { dayExpressionText, slashed } from "../base/text.ts";
import type { RawActive } from "./active.ts";

/** How `active` is written. */
export const activeSchema = z.strictObject({ credential: z.union([z.array(slashed).min(1, "at least one credential"), slashed]), on: rows(dayExpressionText as z.ZodType<string>) }) as unknown as z.ZodType<RawActive>;
