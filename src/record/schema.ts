import { z } from "zod";
import { dateText, decimalText, line, percentText, slashed, word, wordOrSlashed } from "../base/text.ts";

/** The record file: what a holder has and has done. The same shape stands in worked cases. See docs/format.md. */

const ref = z.string().min(1, "some text").max(80).regex(/^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u, "letters, digits, dots, dashes and spaces");
const body = word;

export const heldCredentialSchema = z.strictObject({
  id: slashed.describe("The credential, such as nasm/cpt"),
  "certified-on": dateText.optional().describe("The day the credential was first earned"),
  "expires-on": dateText.optional().describe("The last day printed on the certificate held now"),
  "started-on": dateText.optional().describe("The first day of the cycle, where the certificate held now says it"),
  "submitted-on": dateText.optional().describe("The day the renewal of this cycle was handed in"),
  "complete-from": dateText.optional().describe("From this day on the record has everything that was done for it; left out: from the first day of the cycle on"),
  renewals: z
    .array(z.strictObject({ on: dateText.describe("The day it was renewed"), ends: dateText.describe("The last day of the certificate it brought"), carried: decimalText.optional().describe("Units carried into the cycle that it began"), owed: decimalText.optional().describe("Units of the cycle before still owed when it began") }))
    .max(60)
    .optional()
    .describe("Every renewal so far, oldest first; an empty list says that it was never renewed"),
  status: word.optional().describe("The body's word for where the holder stands, such as probation"),
  facts: z.record(wordOrSlashed, z.string().max(60)).optional().describe("Answers for this one credential; they come before those given for all"),
  note: line(2000).optional(),
});

export const activitySchema = z.strictObject({
  ref: ref.describe("The holder's own handle; unique in the record"),
  on: dateText.describe("The day it was finished"),
  title: line(300).optional(),
  course: slashed.optional().describe("A course of the catalogue"),
  kind: word.optional(),
  delivery: word.optional(),
  provider: word.optional(),
  role: word.optional(),
  hours: decimalText.optional().describe("Contact hours"),
  minutes: decimalText.optional().describe("Minutes, where a body counts by them"),
  attended: percentText.optional().describe("The share of it that you were there for, such as 85%"),
  quantity: z.record(word, decimalText).optional().describe("Other measures, such as semester-credit"),
  grade: z.string().max(10).regex(/^[A-Za-z]+[+-]?$/, "a grade such as B, C+ or pass").optional(),
  tags: z.array(wordOrSlashed).max(50).optional(),
  units: z.record(body, decimalText).optional().describe("What the certificate states, by body"),
  category: z.record(body, z.string().max(60)).optional().describe("The category, by body"),
  status: z.record(body, z.enum(["accepted", "pending", "rejected"])).optional().describe("What the body said, by body"),
  event: ref.optional().describe("At which event; the same for all entries of one event"),
  content: ref.optional().describe("The same content twice is a duplicate; default: the course"),
  cycle: z.record(slashed, dateText).optional().describe("By credential: the end of the cycle that it is used for"),
  for: z.array(slashed).max(50).optional().describe("Only for these credentials"),
  note: line(2000).optional(),
});

export const cardSchema = z.strictObject({
  ref,
  kind: word,
  issued: dateText,
  expires: dateText.optional(),
  delivery: word.optional(),
  provider: word.optional(),
  note: line(2000).optional(),
});

export const attestationSchema = z.strictObject({ statement: slashed, on: dateText });

export const examSchema = z.strictObject({ exam: slashed, on: dateText, passed: z.boolean() });

export const grantSchema = z.strictObject({
  exemption: slashed.describe("The exemption that the body granted, such as exb/medical"),
  from: dateText,
  until: dateText.optional().describe("The last day; left out: until further notice"),
  note: line(2000).optional(),
});

export const recordSchema = z
  .strictObject({
    recert: z.literal(1).optional().describe("Version of this file's form"),
    name: line(200).optional(),
    credentials: z.array(heldCredentialSchema),
    activities: z.array(activitySchema).optional(),
    cards: z.array(cardSchema).optional(),
    attestations: z.array(attestationSchema).optional(),
    exams: z.array(examSchema).optional(),
    grants: z.array(grantSchema).optional(),
    facts: z.record(wordOrSlashed, z.string().max(60)).optional(),
  })
  .superRefine((record, ctx) => {
    repeated(record.credentials.map((c) => c.id), (index, id) => ctx.addIssue({ code: "custom", path: ["credentials", index, "id"], message: `"${id}" is listed twice`, params: { code: "repeated-id", expected: "each credential once" } }));
    for (const list of ["activities", "cards"] as const)
      repeated((record[list] ?? []).map((a) => a.ref), (index, id) => ctx.addIssue({ code: "custom", path: [list, index, "ref"], message: `The ref "${id}" is used twice`, params: { code: "repeated-id", expected: "a ref of its own for each" } }));
    record.cards?.forEach((card, index) => {
      if (card.expires !== undefined && card.expires < card.issued)
        ctx.addIssue({ code: "custom", path: ["cards", index, "expires"], message: "The card ends before it was issued", params: { code: "impossible-dates", expected: `${card.issued} or later` } });
    });
    record.grants?.forEach((grant, index) => {
      if (grant.until !== undefined && grant.until < grant.from)
        ctx.addIssue({ code: "custom", path: ["grants", index, "until"], message: "The exemption ends before it begins", params: { code: "impossible-dates", expected: `${grant.from} or later` } });
    });
    record.credentials.forEach((held, index) => {
      const start = held["certified-on"];
      if (start !== undefined && held["expires-on"] !== undefined && held["expires-on"] < start)
        ctx.addIssue({ code: "custom", path: ["credentials", index, "expires-on"], message: "The credential ends before it was earned", params: { code: "impossible-dates", expected: `${start} or later` } });
    });
    record.credentials.forEach((held, index) => {
      const [first, last] = [held["started-on"], held["expires-on"] ?? held.renewals?.at(-1)?.ends];
      if (first !== undefined && ((held["certified-on"] ?? first) > first || (last ?? first) < first))
        ctx.addIssue({ code: "custom", path: ["credentials", index, "started-on"], message: "The cycle begins before the credential was earned, or after it ends", params: { code: "impossible-dates", expected: "a day between the two" } });
    });
    record.credentials.forEach((held, index) => {
      const refuse = (path: (string | number)[], message: string, expected: string): void => ctx.addIssue({ code: "custom", path: ["credentials", index, ...path], message, params: { code: "impossible-dates", expected } });
      held.renewals?.forEach((renewal, i, all) => {
        const before = all[i - 1];
        if (renewal.ends < renewal.on) refuse(["renewals", i, "ends"], "The renewal ends before it was made", `${renewal.on} or later`);
        if (held["certified-on"] !== undefined && renewal.on < held["certified-on"]) refuse(["renewals", i, "on"], "The renewal was made before the credential was earned", `${held["certified-on"]} or later`);
        if (before && (renewal.on < before.on || renewal.ends <= before.ends)) refuse(["renewals", i], "The renewals are not in order", "oldest first, each ending later than the one before");
      });
      const last = held.renewals?.at(-1);
      if (last && held["expires-on"] !== undefined && held["expires-on"] !== last.ends) refuse(["expires-on"], "The end is not that of the last renewal", `${last.ends}, or no expires-on`);
    });
    record.activities?.forEach((activity, index) => {
      for (const [where, text] of [["hours", activity.hours], ["minutes", activity.minutes], ...Object.entries(activity.units ?? {}).map(([b, t]) => [`units.${b}`, t]), ...Object.entries(activity.quantity ?? {}).map(([b, t]) => [`quantity.${b}`, t])] as [string, string | undefined][])
        if (text !== undefined && Number(text) > 10_000)
          ctx.addIssue({ code: "custom", path: ["activities", index, ...where.split(".")], message: `${text} is too much for one activity`, params: { code: "absurd-amount", expected: "10000 or less" } });
    });
  });

function repeated(list: readonly string[], report: (index: number, id: string) => void): void {
  const seen = new Set<string>();
  list.forEach((id, index) => {
    if (seen.has(id)) report(index, id);
    seen.add(id);
  });
}

export type HolderRecord = z.infer<typeof recordSchema>;
export type HeldCredential = z.infer<typeof heldCredentialSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type Grant = z.infer<typeof grantSchema>;
export type Card = z.infer<typeof cardSchema>;
