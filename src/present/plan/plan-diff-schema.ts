import { z } from "zod";
import { dateSchema } from "../standing-schema-parts.ts";
import { actSchema, stateSchema, verdictSchema, waySchema } from "./plan-schema.ts";

const is = z.enum(["optimal", "within", "infeasible", "out-of-time", "nothing"]);
const two = <T extends z.ZodType>(value: T) => z.strictObject({ before: value.optional(), after: value.optional() }).optional();
const more = z.string().describe("Signed: less where negative");
const text = z.string();

const cycle = z.strictObject({
  start: dateSchema,
  end: dateSchema,
  is: z.enum(["kept", "added", "dropped"]),
  renewOn: two(text),
  way: two(waySchema),
  state: two(stateSchema),
  fee: two(text),
  acts: z.array(z.strictObject({ is: z.enum(["gained", "lost", "changed"]), id: text, title: text, requirement: text.optional(), before: text.optional(), after: text.optional(), unit: text.optional() })),
  requirements: z.array(z.strictObject({ id: text, name: text, verdict: two(verdictSchema), counted: two(text), slack: two(text), more: more.optional(), unit: text.optional() })),
  surplus: two(text),
});

/** The schema of what differs between two plans. A test holds it to the type. */
export const planDiffSchema = z
  .strictObject({
    same: z.boolean(),
    outcome: z.strictObject({ before: is, after: is }).optional(),
    added: z.array(actSchema),
    dropped: z.array(actSchema),
    moved: z.array(z.strictObject({ id: text, title: text, before: dateSchema, after: dateSchema, days: z.number().describe("Later; earlier where negative") })),
    repriced: z.array(z.strictObject({ id: text, title: text, before: text.optional(), after: text.optional(), more: more.optional() })),
    credentials: z.array(z.strictObject({ id: text, name: text, is: z.enum(["kept", "added", "dropped"]), cycles: z.array(cycle) })).describe("Only those of which something differs"),
    totals: z.strictObject({ money: z.array(z.strictObject({ currency: text, before: text, after: text, more })), hours: z.strictObject({ before: text, after: text, more }).optional() }),
  })
  .meta({ id: "PlanDiff" });
