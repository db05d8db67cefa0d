import { selectorSchema } from "../../record/selector-schema.ts";
import { z } from "zod";
import { amountValue } from "../../base/amount-expression.ts";
import { rows } from "../../base/rows.ts";
import { decimalText, line, percentText, word } from "../../base/text.ts";
import { versionBySchema } from "./requirement.ts";

const roundingValue = z.strictObject({ step: decimalText, direction: z.enum(["down", "up", "nearest"]), over: z.enum(["activity", "day", "event", "cycle"]).optional() });

const multiplierValue = z
  .strictObject({ times: decimalText, first: z.int().min(1).max(1000).optional(), "first-units": amountValue.optional() })
  .refine((value) => value.first === undefined || value["first-units"] === undefined, { error: "first or first-units, not both" });

const timesValue = z.strictObject({ "at-most": z.int().min(1).max(1000), per: z.enum(["cycle", "ever"]) });

const givesSchema = z
  .strictObject({ units: rows(amountValue), per: word, each: decimalText.optional(), bodies: z.array(word).min(1, "at least one body").optional(), least: rows(amountValue).optional() })
  .superRefine((gives, ctx) => {
    if (gives.bodies !== undefined && gives.per !== "stated") ctx.addIssue({ code: "custom", path: ["bodies"], message: `Units stated for other bodies are counted per "stated", not per "${gives.per}"`, params: { code: "bad-value", expected: "per: stated, or no bodies" } });
    if (gives.each !== undefined && (gives.per === "each" || /^0+(\.0+)?$/.test(gives.each))) ctx.addIssue({ code: "custom", path: ["each"], message: `"${gives.each}" of a measure per unit has no meaning here`, params: { code: "bad-value", expected: 'how many of the measure make one, such as "50" of minute' } });
  });

/** How an activity that carries no published value becomes units. */
export const awardSchema = z.strictObject({
  id: word,
  name: line(120).optional(),
  of: selectorSchema,
  gives: givesSchema,
  rounding: rows(roundingValue).optional(),
  approval: rows(z.enum(["needed"])).optional(),
  multiplier: rows(multiplierValue as z.ZodType<z.infer<typeof multiplierValue>>).optional(),
  times: rows(timesValue).optional(),
  attendance: rows(percentText as z.ZodType<string>).optional(),
  by: versionBySchema.optional(),
  note: line(1200).optional(),
});

export type RawAward = z.infer<typeof awardSchema>;
