import { z } from "zod";
import { dateText, line } from "../../base/text.ts";
import { recordSchema } from "../../record/schema.ts";

const STATES = ["never-expires", "open", "ready", "ready-not-open", "late", "reinstatable", "gone", "exempt", "unknown"] as const;
const REASONS = ["counted", "future", "before-window", "after-window", "before-certification", "duplicate", "not-accepted", "rejected", "unknown-award", "unknown-match", "shared-unknown", "provisional", "capped", "used-up", "for-another", "for-another-cycle"] as const;

const amount = z.string().max(40);
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([z.array(item).min(1, "at least one"), item]);
const fee = z.string().regex(/^(?:none|unknown|\d{1,7}\.\d{2} [A-Z]{3})$/, 'money such as "99.00 USD", none or unknown');
const days = oneOrMore(z.union([z.literal("none"), dateText])).optional();

const expectationSchema = z.strictObject({
  state: z.enum(STATES).optional(),
  valid: z.enum(["yes", "no", "unknown"]).optional(),
  confidence: z.enum(["official", "third-party", "unconfirmed", "disputed", "unknown"]).optional(),
  cycle: z.strictObject({ start: dateText.optional(), end: dateText.optional(), basis: z.enum(["stated", "computed", "assumed"]).optional(), band: z.string().max(160).optional() }).optional(),
  "changes-on": z.union([z.literal("never"), dateText]).optional(),
  surplus: amount.optional(),
  "renewal-day": dateText.optional(),
  requirements: z.record(z.string().max(80), z.strictObject({ state: z.enum(["met", "unmet", "unknown"]).optional(), required: amount.optional(), counted: amount.optional(), possible: amount.optional(), short: amount.optional(), confidence: z.enum(["official", "third-party", "unconfirmed", "disputed", "unknown"]).optional(), "holds-until": dateText.optional() })).optional(),
  "with-pending": z.strictObject({ state: z.enum(STATES).optional(), requirements: z.record(z.string().max(80), z.enum(["met", "unmet", "unknown"])).optional() }).optional(),
  activities: z.record(z.string().max(80), z.strictObject({ credited: amount.optional(), possible: amount.optional(), worth: amount.optional(), reason: z.enum(REASONS).optional() })).optional(),
  questions: z.array(z.string().max(200)).optional(),
  notes: z.record(z.string().max(80), line(1200)).optional(),
  fees: z.record(z.string().max(80), oneOrMore(fee)).optional(),
  dates: z.strictObject({ "cycle-start": days, "cycle-end": days, "submission-opens": days, "submission-closes": days, "earning-ends": days, "late-step-ends": days, "card-ends": days }).optional(),
});

/** A worked example: a record, a date, and what must come out. */
export const caseSchema = z.strictObject({ name: line(300), "as-of": dateText, "renew-on": dateText.optional(), record: recordSchema, expect: z.record(z.string().max(121), expectationSchema) });

export const casesSchema = z.array(caseSchema);

export type RawCase = z.infer<typeof caseSchema>;
export type Expectation = z.infer<typeof expectationSchema>;
