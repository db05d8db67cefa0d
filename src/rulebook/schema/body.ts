import { z } from "zod";
import { parseMillionths } from "../../base/amount.ts";
import { dateText, line, slashed, webAddress, word } from "../../base/text.ts";
import { awardSchema } from "./award.ts";
import { factDefinitionSchema } from "./fact-definition.ts";
import { feeSchema } from "./fee.ts";
import { auditSchema, debtSchema, duplicatesSchema, exemptionSchema, noticeSchema, petitionSchema, sharingSchema, statusSchema } from "./sections.ts";
import { wordListKeys } from "./vocabulary.ts";

const cites = z.union([z.array(z.string()).min(1), z.string()]);

const step = z.string().regex(/^\d{1,3}(?:\.\d{1,4})?$/, 'a decimal in quotes such as "0.1"').refine((text) => (parseMillionths(text) ?? 0) > 0, { error: "a step greater than zero" });

/** The body itself: who it is, its unit, its categories by policy version, and what holds for all its credentials. */
export const bodySchema = z.strictObject({
  id: word,
  name: line(160),
  aliases: z.array(line(80)).max(20).optional(),
  site: webAddress,
  unit: z.strictObject({
    name: line(20),
    step,
    /** Units of other times, the oldest first: what a certificate of that time states is converted. */
    earlier: z.array(z.strictObject({ until: dateText, name: line(20), worth: step })).min(1, "at least one").optional(),
  }),
  checked: dateText,
  coverage: line(1200),
  categories: z.array(z.strictObject({ from: z.union([z.literal("undated"), dateText]), source: cites, value: z.record(z.string().min(1, "a letter or word").max(60), line(300)), note: line(1200).optional() })).optional(),
  facts: z.array(factDefinitionSchema).optional(),
  statements: z.array(z.strictObject({ id: slashed, text: line(600) })).optional(),
  tags: z.record(word, line(200)).optional(),
  ...wordListKeys,
  sharing: sharingSchema,
  duplicates: duplicatesSchema,
  awards: z.array(awardSchema).optional(),
  fees: z.array(feeSchema).optional(),
  petition: petitionSchema.optional(),
  audit: auditSchema.optional(),
  debt: debtSchema.optional(),
  exemptions: z.array(exemptionSchema).optional(),
  statuses: z.array(statusSchema).optional(),
  notices: z.array(noticeSchema).optional(),
});

export type RawBody = z.infer<typeof bodySchema>;
