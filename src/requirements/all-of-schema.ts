import { z } from "zod";

/** How `all-of` is written. */
export const allOfSchema = z.array(z.unknown()).min(1, "at least one requirement");
