import { windowSchema } from "../../base/window-schema.ts";
import { z } from "zod";
import { CYCLE_ENDS } from "../../base/cycle-end.ts";
import { table } from "../../base/amount-expression.ts";
import { rows } from "../../base/rows.ts";
import { dateText, dayExpressionText, line, slashed, word } from "../../base/text.ts";
import { awardSchema } from "./award.ts";
import { feeSchema, moneyValue } from "./fee.ts";
import { requirementSchema, versionBySchema } from "./requirement.ts";
import { carrySchema, duplicatesSchema, exemptionSchema, noticeSchema, renewedBySchema, sharingSchema, shortfallSchema } from "./sections.ts";

const wayValue = z.union([
  z.strictObject({ stated: z.literal(true), ends: z.enum(["month-end", "year-end"]).optional() }),
  z.strictObject({ "common-end": dateText, "month-end": z.literal(true).optional() }),
  z.strictObject({ from: z.literal("certified-on"), starts: z.enum(["month-after", "year-after"]).optional(), ends: z.enum(CYCLE_ENDS), "missing-day": z.enum(["last-day", "next-day"]) }),
]);

export type RawRuns = z.infer<typeof wayValue>;

const lengthValue = z.int().min(1).max(240);

/** A value for each word of a fact, beside `by`. */
export type RawByFact<T> = { by: string; [word: string]: T | string };

/** How long a cycle is and how it runs: a value, or one for each word of a fact. */
const cycleRules = {
  months: rows(z.union([table(lengthValue), lengthValue]) as unknown as z.ZodType<number | RawByFact<number>>),
  runs: rows(z.union([table(wayValue), wayValue]) as unknown as z.ZodType<RawRuns | RawByFact<RawRuns>>),
};

const lateStepSchema = z.strictObject({
  id: word,
  name: line(120).optional(),
  state: z.enum(["late", "reinstatable"]),
  until: rows(dayExpressionText as z.ZodType<string>),
  earn: rows(windowSchema).optional(),
  fee: rows(moneyValue).optional(),
  "fee-per": z.enum(["once", "unit-short", "month-late"]).optional(),
  require: z.array(requirementSchema).min(1, "at least one requirement").optional(),
  status: word.optional(),
  valid: rows(z.enum(["yes", "no"])),
  "next-cycle": rows(z.enum(["keeps", "resets", "shortens"])).optional(),
  note: line(1200).optional(),
});

const bandSchema = z.strictObject({ id: word, name: line(160), certified: z.strictObject({ from: dayExpressionText.optional(), until: dayExpressionText.optional() }) });

export type RawBand = z.infer<typeof bandSchema>;

/** One credential: whether it expires, its cycle and windows, what it asks for, and what happens when it is late. */
export const credentialSchema = z
  .strictObject({
    id: slashed,
    name: line(160),
    aliases: z.array(line(80)).max(20).optional(),
    kind: z.enum(["certification", "certificate", "specialization", "registration", "licence"]),
    about: line(600).optional(),
    expires: rows(z.enum(["yes", "never"])),
    "version-by": versionBySchema.optional(),
    cycle: z.strictObject(cycleRules).optional(),
    earn: rows(windowSchema).optional(),
    submit: rows(z.strictObject({ opens: z.union([z.literal("unknown"), dayExpressionText]), closes: z.union([z.literal("unknown"), dayExpressionText]) })).optional(),
    bands: rows(z.array(bandSchema).min(1, "at least one band")).optional(),
    require: z.array(requirementSchema).optional(),
    awards: z.array(awardSchema).optional(),
    separate: z.array(z.array(word).min(2, "two or more requirements")).min(1, "at least one list").optional(),
    carry: carrySchema.optional(),
    shortfall: shortfallSchema.optional(),
    sharing: sharingSchema.optional(),
    duplicates: duplicatesSchema.optional(),
    clocks: z.array(z.strictObject({ id: word, name: line(120).optional(), ...cycleRules, earn: rows(windowSchema).optional() })).optional(),
    early: rows(z.enum(["keeps", "starts-anew"])).optional(),
    "renewed-by": z.array(renewedBySchema).optional(),
    late: z.array(lateStepSchema).optional(),
    afterwards: rows(z.enum(["exam-again", "repeat-course", "apply-anew"])).optional(),
    fees: z.array(feeSchema).optional(),
    exemptions: z.array(exemptionSchema).optional(),
    notices: z.array(noticeSchema).optional(),
  })
  .superRefine((raw, ctx) => {
    if (!raw.expires.some((row) => row.value === "yes" || row.disputed)) return;
    for (const key of ["version-by", "cycle", "earn", "submit", "require", "carry", "late", "afterwards"] as const)
      if (raw[key] === undefined) ctx.addIssue({ code: "custom", path: [key], message: `A credential that expires needs "${key}"`, params: { code: "missing-key", expected: `${key}:, with value: unknown where nothing was found` } });
  });

export type RawCredential = z.infer<typeof credentialSchema>;
