import { z } from "zod";
import { dateText, decimalText, durationText, line, moneyText, wordOrSlashed } from "../base/text.ts";
import { ownOptionSchema } from "./options/own-option-schema.ts";
import { LATE_WISHES, PREFERENCES } from "./wishes/wishes.ts";

const MOST = 2000;
const course = line(121);
const courses = z.array(course).max(MOST).optional();

/** A plan file: what a person asks of a plan, and what they have to plan with beside the catalogue. See docs/plan.md. */
export const planFileSchema = z
  .strictObject({
    recert: z.literal(1).optional().describe("Version of this file's form"),
    horizon: durationText.optional().describe("How far the plan looks ahead: P1Y to P10Y; left out: P4Y"),
    prefer: z.enum(PREFERENCES).optional().describe("What comes first; left out: least-cost"),
    topics: z.array(wordOrSlashed).max(MOST).optional().describe("What you want to learn about"),
    budget: moneyText.optional().describe("For everything, fees too, until the horizon; 0.00: nothing may cost anything"),
    "hours-per-week": decimalText.optional(),
    blackouts: z.array(z.strictObject({ from: dateText, until: dateText })).max(MOST).optional().describe("Days on which nothing is to be done"),
    "only-online": z.boolean().optional(),
    "no-travel": z.boolean().optional(),
    languages: z.array(line(20)).max(MOST).optional(),
    pinned: z.array(z.strictObject({ course, from: dateText.optional(), until: dateText.optional() })).max(MOST).optional().describe("To be done, if wanted between two days"),
    excluded: courses.describe("Not to be planned"),
    begun: z.array(z.strictObject({ course, "hours-left": decimalText.optional() })).max(MOST).optional().describe("Begun and paid for"),
    wanted: courses.describe("Favourites: where the plan leaves one out, it says what taking it would cost more"),
    drop: z.array(line(121)).max(MOST).optional().describe("Credentials to let lapse on purpose"),
    late: z.enum(LATE_WISHES).optional().describe("May a renewal be handed in late, with its fee? Left out: if-needed"),
    repeats: z.boolean().optional().describe("May the same course be taken again where that counts? Left out: false"),
    "hour-value": moneyText.optional().describe("What an hour of yours is worth; it is added to what things cost"),
    buffer: durationText.optional().describe("How long before its last day everything for a renewal should be there; left out: P30D"),
    assume: z
      .strictObject({ "price-per-hour": moneyText.optional(), "hours-per-unit": decimalText.optional(), "card-price": moneyText.optional(), "card-hours": decimalText.optional(), "card-months": z.int().min(1).max(120).optional(), "exam-price": moneyText.optional(), "exam-hours": decimalText.optional(), fee: moneyText.optional() })
      .optional()
      .describe("What stands in for what nobody knows"),
    currency: z.string().regex(/^[A-Z]{3}$/, "the three capital letters of a currency, such as USD").optional(),
    rates: z.record(z.string().regex(/^[A-Z]{3}$/, "the three capital letters of a currency, such as USD"), decimalText).optional().describe("What one of another currency is worth in that of the plan"),
    options: z.array(ownOptionSchema).max(50_000).optional().describe("Courses of your own"),
  })
  .superRefine(({ options = [] }, ctx) => {
    const seen = new Set<string>();
    options.forEach(({ id }, index) => {
      if (seen.has(id)) ctx.addIssue({ code: "custom", path: ["options", index, "id"], message: `The id "${id}" is used twice`, params: { code: "repeated-id", expected: "an id of its own for each" } });
      seen.add(id);
    });
  });

