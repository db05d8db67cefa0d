import { z } from "zod";
import { CONFIDENCES } from "../base/confidence.ts";

/** A day as answers write it. */
export const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2026-01-31");

const source = z
  .strictObject({ body: z.string(), id: z.string(), title: z.string(), url: z.string().optional(), at: z.string().optional().describe("Page or section"), seen: z.string(), kind: z.string() })
  .meta({ id: "Source" });

const rule = z
  .strictObject({
    path: z.string().describe("The fact, such as nasm/cpt#require.total.at-least"),
    from: z.string().describe("First day of the row, or undated"),
    value: z.string().describe("As authored"),
    confidence: z.enum(CONFIDENCES),
    sources: z.array(source),
    note: z.string().optional(),
  })
  .meta({ id: "Rule" });

/** The rulebook rows that a figure rests on. */
export const rulesSchema = z.array(rule);

/** What would settle an unknown. */
export const questionSchema = z
  .strictObject({
    id: z.string(),
    says: z.string(),
    answer: z.string().describe("Where in the record the answer goes"),
    choices: z.array(z.strictObject({ value: z.string(), says: z.string() })).optional(),
    credential: z.string().optional(),
  })
  .meta({ id: "Question" });

/** One requirement; the parts of a choice are requirements too. */
export const requirementSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    verdict: z.enum(["met", "unmet", "unknown"]),
    advisory: z.boolean().describe("Shown, and never binds"),
    required: z.string().optional(),
    counted: z.string().optional().describe("Sure"),
    possible: z.string().optional().describe("With all that may still count"),
    short: z.string().optional(),
    unit: z.string().optional(),
    cardWouldDo: z.literal(true).optional().describe("What is short is no more than what a card that is asked for anyway would give"),
    lost: z.literal(true).optional().describe("Unmet, and nothing that can still be done in this cycle mends it"),
    dueLater: z.literal(true).optional().describe("By a clock of its own all that is missing is due only after this cycle: it does not keep this renewal waiting"),
    dueBy: dateSchema.optional().describe("The last day for what is short, where that is not the end of the cycle"),
    holdsUntil: dateSchema.optional().describe("The last day on which a renewal would still find it good"),
    confidence: z.enum(CONFIDENCES),
    says: z.string(),
    note: z.string().optional().describe("What the rulebook adds for the reader"),
    why: rulesSchema,
    from: z.array(z.string()).describe("Refs of the activities, cards and exams behind it"),
    questions: z.array(questionSchema),
    get parts() {
      return z.array(requirementSchema).optional();
    },
  })
  .meta({ id: "Requirement" });
