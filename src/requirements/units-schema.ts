import { z } from "zod";
import { amountValue } from "../base/amount-expression.ts";
import { rows } from "../base/rows.ts";
import { selectorSchema } from "../record/selector-schema.ts";
import { perOfUnitsSchema } from "./per-schema.ts";
import { isOnOne, type Per } from "./per.ts";
import type { RawUnits } from "./units.ts";

/** How `units` is written. */
export const unitsSchema = z
  .strictObject({
    of: selectorSchema.optional(),
    "at-least": rows(amountValue).optional(),
    "at-most": rows(amountValue).optional(),
    per: perOfUnitsSchema.optional(),
    whole: z.literal(true).optional(),
  })
  .superRefine((raw, ctx) => {
    if ((raw["at-least"] === undefined) === (raw["at-most"] === undefined)) ctx.addIssue({ code: "custom", message: "A bound is either at-least or at-most", params: { code: "no-bound", expected: "one of at-least, at-most" } });
    if (raw["at-least"] !== undefined && raw.per !== undefined && isOnOne(raw.per as Per)) ctx.addIssue({ code: "custom", path: ["per"], message: `Only a limit lies on one ${String(raw.per)}`, params: { code: "bad-value", expected: "per: cycle, cycle-year, calendar-year, months, renewals, ever or a clock; or at-most" } });
    if (raw.whole && raw["at-least"] !== undefined) ctx.addIssue({ code: "custom", path: ["whole"], message: "Only a limit takes an activity whole or not at all", params: { code: "bad-value", expected: "whole beside at-most, or no whole" } });
  }) as unknown as z.ZodType<RawUnits>;
