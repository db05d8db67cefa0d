import { z } from "zod";
import { availableDays } from "../../base/available-days.ts";
import { decimalText, languageTag, line, moneyText, slashed, webAddress, word, wordOrSlashed } from "../../base/text.ts";
import { activitySchema } from "../../record/schema.ts";

/** More than this is a slip of the pen, as in a record. */
const MOST = 10_000;

const unknown = z.literal("unknown");
const { role, quantity, grade, tags, units, category, status, event, content } = activitySchema.shape;

/** Something to plan with as a person writes it down: a course that no catalogue has, or their own price for one that it has. */
export const ownOptionSchema = z
  .strictObject({
    id: z.string().min(1, "some text").max(121).regex(/^[\p{L}\p{N}][\p{L}\p{N}._ /-]*$/u, "letters, digits, dots, dashes, spaces and slashes").describe("Your own word for it, unique in the file; that of a course of the catalogue stands in its place"),
    title: line(300).optional(),
    course: slashed.optional().describe("Which course of the catalogue it is; what is left out here is then the catalogue's"),
    price: z.union([unknown, moneyText]).optional().describe("Such as \"99.00 USD\"; left out or unknown: nobody knows, which is never the same as nothing"),
    hours: z.union([unknown, decimalText]).optional().describe("Contact hours; left out or unknown: nobody knows"),
    provider: word.optional(),
    kind: word.optional(),
    delivery: word.optional(),
    role,
    quantity,
    grade,
    tags,
    topics: z.array(wordOrSlashed).max(50).optional().describe("What it is about, for whoever wants to learn about it"),
    units: units.describe("What its certificate will state, by body"),
    category,
    status,
    event,
    content: content.describe("The same content twice is a duplicate; default: the course, or the id"),
    available: availableDays.optional().describe("The days on which it can be taken"),
    languages: z.array(languageTag).max(30).optional(),
    travel: z.boolean().optional().describe("Does one have to go there? Left out: what the delivery says"),
    online: z.boolean().optional().describe("Can it be done from home? Left out: what the delivery says"),
    "min-days": z.int().min(1).max(1000).optional().describe("It cannot well be done in fewer days"),
    card: z.strictObject({ kind: word, months: z.int().min(1).max(120).optional() }).optional().describe("The card that comes of it, and for how many months it is good"),
    url: webAddress.optional(),
  })
  .superRefine((option, ctx) => {
    const amounts = [["hours"], ...Object.keys(option.units ?? {}).map((body) => ["units", body]), ...Object.keys(option.quantity ?? {}).map((measure) => ["quantity", measure])];
    for (const path of amounts) {
      const text = path.length === 1 ? option.hours : path[0] === "units" ? option.units?.[path[1] ?? ""] : option.quantity?.[path[1] ?? ""];
      if (Number(text) > MOST) ctx.addIssue({ code: "custom", path, message: `${String(text)} is too much for one course`, params: { code: "absurd-amount", expected: `${MOST} or less` } });
    }
    if (option.travel === true && option.online === true) ctx.addIssue({ code: "custom", path: ["online"], message: "It cannot both mean travel and be done from home", params: { code: "contradiction", expected: "one of the two" } });
  });

export type OwnOption = z.infer<typeof ownOptionSchema>;
