import { z } from "zod";
import { planDiffSchema } from "./plan-diff-schema.ts";
import { paceSchema } from "./pace-schema.ts";
import { planSchema } from "./plan-schema.ts";

const name = z.enum(["asked", "cheapest", "quickest", "calmest", "no-travel", "fewest-providers"]);

/** What is asked beside a plan. */
export const furtherSchemas = {
  favourites: z.array(z.strictObject({ course: z.string(), title: z.string(), says: z.string(), diff: planDiffSchema.optional() })),
  alternatives: z.array(z.strictObject({ names: z.array(name), plan: planSchema, asked: z.boolean(), says: z.string(), diff: planDiffSchema, figures: z.strictObject({ courses: z.number(), travel: z.number(), providers: z.number() }) })),
  missing: z.array(z.strictObject({ name, says: z.string() })),
  dropping: z.array(z.strictObject({ credential: z.string(), name: z.string(), perYear: z.strictObject({ money: z.array(z.strictObject({ currency: z.string(), amount: z.string() })), hours: z.string() }).optional(), diff: planDiffSchema.optional(), lost: z.array(z.string()) })),
};

/** The schema of what `recert plan --json` prints: a plan, its weeks, and what was asked beside it. A test holds it to the types. */
export const planAnswerSchema = z.strictObject({
  ...planSchema.shape,
  pace: paceSchema.describe("What to study in which week, and the days that matter"),
  favourites: furtherSchemas.favourites.optional().describe("Courses that were wanted and are left out"),
  alternatives: furtherSchemas.alternatives.optional().describe("Plans that really differ, the one asked for first; with --alternatives"),
  missing: furtherSchemas.missing.optional().describe("Alternatives for which there is no plan, and why"),
  dropping: furtherSchemas.dropping.optional().describe("What holding each credential costs; with --compare-dropping"),
});

export type PlanAnswer = z.infer<typeof planAnswerSchema>;
