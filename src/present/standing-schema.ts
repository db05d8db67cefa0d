import { z } from "zod";
import { CONFIDENCES } from "../base/confidence.ts";
import { dateSchema, questionSchema, requirementSchema, rulesSchema } from "./standing-schema-parts.ts";

const amount = z.string().describe("A decimal in the body's unit");
const confidence = z.enum(CONFIDENCES);
const verdict = z.enum(["met", "unmet", "unknown"]);
const state = z.enum(["never-expires", "open", "ready", "ready-not-open", "late", "reinstatable", "gone", "exempt", "unknown"]);
const why = rulesSchema;

const cycle = z.strictObject({
  start: dateSchema,
  end: dateSchema,
  basis: z.enum(["stated", "computed", "assumed"]).describe("stated: the holder's paper gives the end; computed: from the certification date; assumed: nobody said that earlier cycles were renewed"),
  earn: z.strictObject({ first: dateSchema, last: dateSchema }).optional(),
  mayEarn: z.strictObject({ first: dateSchema, last: dateSchema }).optional(),
  submit: z.strictObject({ opens: dateSchema.optional(), closes: dateSchema.optional() }).optional(),
  band: z.string().optional().describe("Name of the pro-rating band"),
  why,
});

const limit = z.strictObject({ id: z.string(), name: z.string(), limit: amount, used: amount, trimmed: amount, per: z.string(), why });

const activity = z.strictObject({
  ref: z.string(),
  on: dateSchema,
  title: z.string(),
  worth: amount.optional().describe("Before windows and caps; absent when unknown"),
  credited: amount.describe("Sure credit"),
  possible: amount.optional().describe("Credit that could still come"),
  reason: z.enum(["counted", "future", "before-window", "after-window", "before-certification", "duplicate", "not-accepted", "rejected", "unknown-award", "unknown-match", "shared-unknown", "provisional", "capped", "used-up", "for-another", "for-another-cycle"]),
  says: z.string().describe("One sentence: why not more"),
  basis: z.enum(["published", "stated", "rule", "none"]),
  category: z.string().optional(),
  why,
});

const surplus = z.strictObject({ amount, fate: z.enum(["lost", "carried", "unknown"]), carried: amount.optional(), says: z.string(), why });

const carriedIn = z.strictObject({
  counted: amount.describe("What of it surely counts in this cycle"),
  possible: amount.optional().describe("With what may still count; absent when nothing more can, or nobody knows how much"),
  basis: z.enum(["stated", "computed", "unsaid"]).describe("stated: the holder says so; computed: from the record of the cycle before; unsaid: anything up to what the rule allows"),
  says: z.string(),
  confidence,
  why,
});

const fee = z.strictObject({
  id: z.string(),
  name: z.string(),
  for: z.string(),
  amounts: z.array(z.string()).describe("Each value that a source gives; empty when unknown"),
  per: z.enum(["credential", "holder", "year"]).optional().describe("For what it is asked once; absent: for this renewal"),
  rate: z.strictObject({ each: z.array(z.string()), for: z.enum(["unit-short", "month-late"]) }).optional().describe("Where it grows with what is short or with the time: what is charged for each; amounts are what it comes to"),
  perhaps: z.literal(true).optional().describe("It is asked under a condition that the holder has not settled"),
  waived: z.enum(["yes", "no", "unknown"]).optional().describe("Whether all that counts fits what waives it"),
  confidence,
  why,
  note: z.string().optional(),
});

const date = z.strictObject({
  on: dateSchema,
  what: z.string(),
  kind: z.enum(["cycle-start", "cycle-end", "submission-opens", "submission-closes", "late-step-ends", "card-ends", "earning-ends"]),
  why,
});

const step = z.strictObject({ do: z.string(), says: z.string(), by: dateSchema.optional(), requirement: z.string().optional() });

const note = z.strictObject({ id: z.string(), kind: z.enum(["sharing", "petition", "audit", "debt", "exemption", "notice", "carry", "late"]), says: z.string(), confidence, why });

const credential = z.strictObject({
  id: z.string(),
  body: z.string(),
  bodyShort: z.string().optional().describe("What people call the body, such as NASM; absent where no rulebook knows the credential"),
  name: z.string(),
  unit: z.string().describe("Name of the body's unit; empty when nothing is counted"),
  state,
  valid: z.enum(["yes", "no", "unknown"]).describe("May the holder call themselves certified on asOf"),
  status: z.strictObject({ id: z.string(), name: z.string() }).optional().describe("The body's own word for where the holder stands"),
  confidence: confidence.describe("That of the weakest fact it rests on"),
  cycle: cycle.optional(),
  cycles: z.array(z.strictObject({ start: dateSchema, end: dateSchema, judged: z.boolean() })).describe("Past, judged and next cycles, oldest first"),
  renewalDay: dateSchema.optional().describe("The day for which cards and the like were judged"),
  requirements: z.array(requirementSchema),
  limits: z.array(limit).describe("Caps and what they trimmed"),
  activities: z.array(activity),
  carriedIn: carriedIn.optional().describe("Credit that came from the cycle before"),
  surplus: surplus.optional().describe("Credit beyond the requirement total"),
  withPending: z
    .strictObject({ state, requirements: z.array(z.strictObject({ id: z.string(), verdict, counted: amount.optional() })) })
    .optional()
    .describe("The same judgement with everything pending accepted"),
  fees: z.array(fee),
  dates: z.array(date),
  next: z.array(step).describe("What to do now, in order"),
  changes: z.strictObject({ on: dateSchema, state }).optional().describe("When the state changes by itself, and to what"),
  questions: z.array(questionSchema),
  notes: z.array(note),
});

/** The schema of a standing: what `recert status --json` prints. A test holds it to the type. */
export const standingSchema = z.strictObject({
  asOf: dateSchema,
  credentials: z.array(credential),
  questions: z.array(questionSchema).describe("Everything that could not be settled, once each"),
});
