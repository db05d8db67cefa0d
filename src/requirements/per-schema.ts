import { z } from "zod";
import { word } from "../base/text.ts";
import type { Per } from "./per.ts";

const months = z.strictObject({ months: z.int().min(1).max(240) });
const clock = z.strictObject({ clock: word });
const renewals = z.strictObject({ renewals: z.int().min(2).max(20) });

/** How `per` is written where a rule asks for something. */
export const perSchema = z.union([months, renewals, clock, z.enum(["cycle", "cycle-year", "calendar-year", "ever"])]) as unknown as z.ZodType<Per>;

/** How `per` is written in `units`, whose caps may also be on one activity, event or content. */
export const perOfUnitsSchema = z.union([months, renewals, clock, z.enum(["cycle", "activity", "event", "content", "cycle-year", "calendar-year", "ever"])]) as unknown as z.ZodType<Per>;

/** How often a card has to be held. */
export const everySchema = z.union([months, clock, z.enum(["cycle-year", "calendar-year"])]) as unknown as z.ZodType<Extract<Per, "cycle-year" | "calendar-year" | { months: number } | { clock: string }>>;
