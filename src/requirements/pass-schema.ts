import { z } from "zod";
import { rows } from "../base/rows.ts";
import { slashed } from "../base/text.ts";
import { windowSchema } from "../base/window-schema.ts";
import type { RawPass } from "./pass.ts";

/** How `pass` is written. */
export const passSchema = z.strictObject({ exam: z.union([z.array(slashed).min(1, "at least one exam"), slashed]), within: rows(windowSchema) }) as unknown as z.ZodType<RawPass>;
