import { z } from "zod";
import { dayExpressionText } from "./text.ts";
import type { RawWindow } from "./window.ts";

/** A window as authored. */
export const windowSchema: z.ZodType<RawWindow> = z.strictObject({ first: z.union([z.array(dayExpressionText).min(1, "at least one day"), dayExpressionText]), last: dayExpressionText });
