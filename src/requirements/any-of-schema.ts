import { z } from "zod";

/** How `any-of` is written. */
export const anyOfSchema = z.array(z.unknown()).min(2, "two or more requirements");
