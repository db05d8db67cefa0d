import { z } from "zod";
import { dateSchema } from "../standing-schema-parts.ts";

const minutes = z.number().describe("Whole minutes");
const act = z.string().describe("The act of the plan");

const paced = z.strictObject({
  act,
  title: z.string(),
  minutes,
  done: minutes,
  placed: minutes,
  left: minutes.describe("Found no place"),
  parts: z.number(),
  first: dateSchema.optional(),
  last: dateSchema.optional(),
  haste: z.string().optional().describe("Said where there is no time to go slowly"),
});

const date = z.strictObject({
  id: z.string(),
  act,
  kind: z.enum(["renew", "pay", "card", "exam", "attest", "practice", "pay", "event", "last-day"]),
  title: z.string(),
  on: dateSchema,
  until: dateSchema.optional().describe("Last day of what takes several"),
  by: dateSchema.describe("Last day on which it does"),
  minutes: minutes.optional(),
  reminders: z.array(dateSchema),
  says: z.string(),
});

const catchUp = z.strictObject({
  is: z.enum(["done", "ahead", "nothing-due", "behind", "otherwise", "lacking", "nothing-planned", "no-plan", "foreign"]).describe("How it stands, in one word"),
  since: dateSchema.describe("The day of the plan that it is compared with"),
  until: dateSchema.describe("What was done is known up to this day"),
  behind: minutes.describe("Negative: more was done than planned"),
  unsaid: minutes.describe("Of these, minutes of which nobody said anything: they are taken as not done"),
  acts: z
    .array(z.strictObject({ act, option: z.string().optional(), title: z.string(), planned: minutes, done: minutes, left: minutes.describe("Still to be studied"), said: z.boolean().describe("Somebody said what was done"), endsBefore: dateSchema.optional(), endsNow: dateSchema.optional() }))
    .describe("Only those of which something differs"),
  missed: z.array(z.strictObject({ act, title: z.string(), on: dateSchema.describe("Planned for this day") })).describe("Was to be done by then and is not, beside study that is behind"),
  gone: z.array(z.string()).describe("Titles of what is not done and no longer planned: its hours count neither way"),
  foreign: z.array(z.string()).describe("Credentials that the plan before was for and that the record does not have"),
  weeks: z.array(z.strictObject({ from: dateSchema, before: minutes, after: minutes })).describe("Weeks that have more or less study than before"),
  fits: z.boolean().describe("All that is left has its place before its last day, and every renewal is in time"),
  says: z.string(),
});

/** The schema of a pace. A test holds it to the type. */
export const paceSchema = z
  .strictObject({
    asOf: dateSchema,
    weekly: z.strictObject({ minutes, chosen: z.boolean().describe("By the person; otherwise found from the plan") }),
    acts: z.array(paced).describe("Whatever is studied in parts"),
    sittings: z.array(z.strictObject({ id: z.string(), act, title: z.string(), on: dateSchema, minutes, parts: z.strictObject({ first: z.number(), last: z.number(), of: z.number() }) })).describe("In the order of their days"),
    prompts: z.array(z.strictObject({ id: z.string(), act, title: z.string(), on: dateSchema, says: z.string() })).describe("What to try between two sittings"),
    dates: z.array(date).describe("Days that matter"),
    weeks: z.array(z.strictObject({ from: dateSchema.describe("Monday"), until: dateSchema, study: minutes, other: minutes.describe("Classes, exams and events"), room: minutes, over: z.strictObject({ minutes, says: z.string() }).optional() })).describe("Only those that take time"),
    unplaced: z.array(z.strictObject({ act, title: z.string(), minutes, by: dateSchema, says: z.string(), helps: z.array(z.string()) })).describe("What does not fit, and what would help"),
    assumptions: z.array(z.string()),
    catchUp: catchUp.optional(),
  })
  .meta({ id: "Pace" });
