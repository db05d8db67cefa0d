import { selectorSchema } from "../../record/selector-schema.ts";
import { z } from "zod";
import { amountValue } from "../../base/amount-expression.ts";
import { rows } from "../../base/rows.ts";
import { dayExpressionText, dayText, durationText, line, slashed, word } from "../../base/text.ts";
import { whenSchema } from "./condition.ts";

/** Sections that a body and a credential share, and those that only tell. */

const text = line(1200);

export const SHARING_MODES = ["all-count", "highest-only", "shared-total", "step-table", "surcharge", "independent"] as const;

/** Which figures a way of sharing needs. */
const FIGURES: Readonly<Record<string, string>> = { surcharge: "each", "step-table": "totals", "shared-total": "total" };

const sharingFigures = z
  .strictObject({
    mode: z.enum(SHARING_MODES),
    among: z.array(slashed).min(2, "two or more credentials").optional(),
    each: amountValue.optional(),
    totals: z.record(z.string().regex(/^(?:[1-9]|[1-9]\d|more)$/, "a number of credentials, or more"), amountValue).optional(),
    total: amountValue.optional(),
    "each-at-least": amountValue.optional(),
  })
  .superRefine((raw, ctx) => {
    for (const key of ["each", "totals", "total"] as const)
      if ((FIGURES[raw.mode] === key) !== (raw[key] !== undefined))
        ctx.addIssue({ code: "custom", path: raw[key] === undefined ? [] : [key], message: raw[key] === undefined ? `Sharing by ${raw.mode} needs "${key}"` : `"${key}" says nothing of sharing by ${raw.mode}`, params: { code: "bad-value", expected: FIGURES[raw.mode] === undefined ? "mode and among alone" : `${FIGURES[raw.mode]}:` } });
    if (raw["each-at-least"] !== undefined && raw.mode !== "shared-total") ctx.addIssue({ code: "custom", path: ["each-at-least"], message: `"each-at-least" says nothing of sharing by ${raw.mode}`, params: { code: "bad-value", expected: "mode: shared-total" } });
  });

export const sharingSchema = rows(z.union([z.enum(SHARING_MODES), sharingFigures]));

export type RawSharing = (typeof SHARING_MODES)[number] | z.infer<typeof sharingFigures>;

const oncePer = z.union([z.enum(["cycle", "ever"]), z.strictObject({ months: z.int().min(1).max(240) })]);

export const duplicatesSchema = rows(z.union([z.enum(["cycle", "ever", "allowed"]), z.strictObject({ "once-per": oncePer, same: z.enum(["content", "content-and-role"]) })]) as z.ZodType<RawDuplicates>);

/** How often the same counts, and what makes it the same. */
export type RawDuplicates = "cycle" | "ever" | "allowed" | { "once-per": "cycle" | "ever" | { months: number }; same: "content" | "content-and-role" };

export const exemptionSchema = z.strictObject({
  id: word,
  name: line(120),
  from: rows(dayExpressionText as z.ZodType<string>).optional(),
  until: rows(dayExpressionText as z.ZodType<string>).optional(),
  effect: rows(text),
  /** When this is surely so, the credential is exempt. Left out: it is only told. */
  when: whenSchema.optional(),
  /** The requirements that fall away; without this and `extends`: all. */
  lifts: z.array(word).min(1, "at least one requirement").optional(),
  /** How much later the cycle ends, once it is granted. */
  extends: rows(durationText as z.ZodType<string>).optional(),
  note: text.optional(),
});

export type RawExemption = z.infer<typeof exemptionSchema>;

/** A word of the body's for where a holder stands, such as probation. */
export const statusSchema = z.strictObject({ id: word, name: line(120), valid: rows(z.enum(["yes", "no"])).optional() });

export const noticeSchema = z.strictObject({ id: word, text: rows(text) });

export const petitionSchema = z.strictObject({
  fee: rows(line(60)).optional(),
  deadline: rows(dayText("activity-day") as z.ZodType<string>).optional(),
  review: rows(durationText as z.ZodType<string>).optional(),
  papers: rows(z.array(line(300)).min(1, "at least one paper")).optional(),
  excludes: rows(selectorSchema).optional(),
  after: rows(text).optional(),
});

export const auditSchema = z.strictObject({ reply: rows(durationText as z.ZodType<string>).optional(), keep: rows(durationText as z.ZodType<string>).optional(), outcome: rows(text).optional() });

export const debtSchema = z.strictObject({ after: rows(durationText as z.ZodType<string>).optional(), effect: rows(text).optional() });

export const carrySchema = rows(
  z.strictObject({
    limit: amountValue,
    "earned-within": durationText.optional(),
    categories: z.array(z.string().min(1, "a category").max(60)).optional(),
    "loses-tags": z.array(slashed).optional(),
    "to-category": z.string().max(60).optional(),
    minimums: z.boolean().optional(),
    again: z.boolean().optional(),
    splits: z.boolean().optional(),
  }),
);

export const shortfallSchema = rows(z.strictObject({ limit: amountValue, first: z.boolean().optional() }));

type ValueOf<Schema extends z.ZodType> = Exclude<NonNullable<z.infer<Schema> extends readonly { value?: infer V }[] ? V : never>, string>;

export type RawCarry = ValueOf<typeof carrySchema>;
export type RawShortfall = ValueOf<typeof shortfallSchema>;

export const renewedBySchema = z.strictObject({ id: word, credential: slashed, on: rows(z.enum(["earned", "renewed"])), aligns: rows(z.enum(["yes", "no"])).optional() });
