import { z } from "zod";
import { CONFIDENCES } from "../../base/confidence.ts";
import { dateSchema, questionSchema, rulesSchema } from "../standing-schema-parts.ts";

const amount = z.string().describe("A decimal in the body's unit");
const money = z.string().describe('Such as "99.00 USD"');
const hours = z.string().describe("A decimal");
const yes = z.literal(true).optional();

const measure = z.strictObject({ id: z.enum(["late", "risk", "money", "hours", "bunching", "off-topic", "providers"]), says: z.string(), value: z.number() }).meta({ id: "Measure" });
const measures = z.array(measure).describe("In their order: what comes first is never given up for what comes after");

const outcome = z.union([
  z.strictObject({ is: z.literal("optimal").describe("Nothing is better"), says: z.string(), measures }),
  z.strictObject({ is: z.literal("within").describe("Nothing is better by more than the gap"), says: z.string(), gap: z.string(), measures }),
  z.strictObject({
    is: z.literal("infeasible"),
    says: z.string(),
    reasons: z.array(z.strictObject({ id: z.string(), says: z.string() })).describe("A smallest set that cannot all hold"),
    mends: z.array(z.strictObject({ says: z.string(), wishes: z.string().optional().describe("What to change in the wishes") })).describe("Each way out"),
    more: yes.describe("Not all ways out were looked for"),
  }),
  z.strictObject({ is: z.literal("out-of-time"), says: z.string(), found: z.boolean().describe("Whether there is a plan at all"), measures, failed: yes.describe("It was not the time that ran out: the solver failed") }),
  z.strictObject({ is: z.literal("nothing").describe("Nothing can or has to be planned; open says why"), says: z.string() }),
]);

/** How a cycle ends. */
export const waySchema = z.enum(["in-time", "late", "brought", "lapses", "already"]);
export const verdictSchema = z.enum(["met", "unmet", "unknown"]);
export const stateSchema = z.enum(["never-expires", "open", "ready", "ready-not-open", "late", "reinstatable", "gone", "exempt", "unknown"]);

/** One thing to do. */
export const actSchema = z
  .strictObject({
    id: z.string().describe("The same in the next plan while it is the same thing"),
    do: z.enum(["course", "credit", "card", "exam", "attest", "practice", "renew", "pay"]),
    title: z.string(),
    option: z.string().optional().describe("What can be done for credit that is behind it"),
    credential: z.string().optional(),
    from: dateSchema.describe("First day on which it may be finished, as far as the rules go"),
    by: dateSchema.describe("Last such day"),
    on: dateSchema.describe("The day that was reckoned with"),
    hours: hours.optional(),
    hoursAssumed: yes,
    hoursWhy: rulesSchema.optional(),
    goodUntil: dateSchema.optional().describe("Of a card: the last day on which it is reckoned to be good"),
    price: money.optional(),
    priceAssumed: yes,
    priceWhy: rulesSchema.optional(),
    url: z.string().optional(),
    pinned: yes,
    serves: z.array(z.strictObject({ credential: z.string(), cycleEnd: dateSchema, requirement: z.string().optional(), credited: amount.optional(), unit: z.string().optional(), alone: yes, why: rulesSchema.optional() })),
    why: z.strictObject({ serves: z.string(), without: z.string().optional(), earlier: z.string().optional(), later: z.string().optional() }),
  })
  .meta({ id: "Act" });

const requirement = z.strictObject({
  id: z.string(),
  name: z.string(),
  verdict: verdictSchema,
  required: amount.optional(),
  counted: amount.optional(),
  slack: z.string().optional().describe("What is more than needed"),
  unit: z.string().optional(),
  covers: z.array(z.string()).describe("Ids of acts and refs of the record that cover it"),
  says: z.string(),
  why: rulesSchema,
});

const cycle = z
  .strictObject({
    start: dateSchema,
    end: dateSchema,
    renewOn: dateSchema.optional().describe("The day on which the renewal is handed in; that of the other where another brings it"),
    way: waySchema,
    by: z.strictObject({ credential: z.string(), name: z.string(), bodyShort: z.string() }).optional().describe("The credential whose renewal on that day renews this one, where nothing is handed in for it"),
    step: z.string().optional().describe("Name of the late step"),
    fee: z.strictObject({ amount: money.optional(), assumed: yes, says: z.string(), why: rulesSchema.optional() }).optional(),
    state: stateSchema.describe("What the judgement says on the renewal day with everything done as planned"),
    confidence: z.enum(CONFIDENCES),
    requirements: z.array(requirement),
    open: z.array(z.string()).describe("What the plan cannot promise here"),
    surplus: z.strictObject({ amount, says: z.string() }).optional(),
  })
  .meta({ id: "CyclePlan" });

const totals = z.strictObject({
  money: z.array(z.strictObject({ currency: z.string(), known: z.string(), assumed: z.string().describe("On top of what is known") })),
  hours,
  hoursAssumed: hours,
  unpriced: z.array(z.string()).describe("Titles of what nobody knows the price or the hours of"),
  byYear: z.array(z.strictObject({ year: z.string(), money: z.string(), hours })),
});

/** The schema of a plan. A test holds it to the type. */
export const planSchema = z
  .strictObject({
    asOf: dateSchema,
    until: dateSchema.describe("How far the plan looks"),
    prefer: z.enum(["least-cost", "least-time", "calmest", "learn-most"]),
    outcome,
    acts: z.array(actSchema).describe("In the order of their days"),
    credentials: z.array(z.strictObject({ id: z.string(), name: z.string(), bodyShort: z.string(), unit: z.string(), cycles: z.array(cycle) })),
    totals,
    assumptions: z.array(z.string()).describe("What stands in for what nobody knows"),
    open: z.array(z.strictObject({ credential: z.string().optional(), says: z.string(), questions: z.array(questionSchema) })).describe("What could not be planned, and what would settle it"),
    proof: z.strictObject({ options: z.number(), choices: z.number(), kept: z.number(), solves: z.number() }),
  })
  .meta({ id: "Plan" });
