import { z } from "zod";
import { dayText } from "./text.ts";
import type { RawWindow } from "./window.ts";

const day = dayText("renewed-on");

/** A window as authored. */
export const windowSchema: z.ZodType<RawWindow> = z.strictObject({ first: z.union([z.array(day).min(1, "at least one day"), day]), last: day });
