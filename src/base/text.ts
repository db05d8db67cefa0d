import { z } from "zod";
import { parseDay } from "./date.ts";
import { type Anchor, ANCHORS, parseDayExpression } from "./day-expression.ts";
import { parseDuration } from "./duration.ts";
import { parseMoney } from "./money.ts";

/** Schemas of the small texts that rulebooks and records are made of. Each message says what is right. */

/** A word: lower case letters, digits and dashes, such as `self-study`. Words are keys of plain objects, and one of that form is in every object already. */
export const word = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a word of lower case letters, digits and dashes")
  .refine((text) => text !== "constructor", { error: 'any other word than "constructor"' });

/** A word of a body: `nasm/cpt`. */
export const slashed = z.string().max(121).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, "a body and a name, such as nasm/cpt");

/** A word, or a word of a body. */
export const wordOrSlashed = z.string().max(121).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/, "a word, or a body and a word such as nasm/ethics");

/** A line for people: no control characters and no hidden direction marks. */
export function line(max: number): z.ZodString {
  return z.string().min(1, "some text").max(max, `at most ${max} characters`).regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]*$/u, "text without control characters or hidden direction marks");
}

/** A date that exists: `2026-01-31`. */
export const dateText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a date such as 2026-01-31", abort: true })
  .refine((text) => parseDay(text) !== null, { error: "a date that exists, between 1900-01-01 and 2199-12-31" });

export const durationText = z.string().regex(/^P\d/, { error: "a duration such as P90D, P24M or P2Y", abort: true }).refine((text) => parseDuration(text) !== null, { error: "a duration such as P90D, P24M or P2Y" });

export const moneyText = z.string().regex(/^\d{1,7}\.\d{2} [A-Z]{3}$/, { error: 'an amount of money that is not negative, such as "99.00 USD"', abort: true }).refine((text) => parseMoney(text) !== null, { error: 'an amount of money that is not negative, such as "99.00 USD"' });

/** An amount of credit or of hours: a decimal that is not negative. */
export const decimalText = z.string().regex(/^\d{1,9}(?:\.\d{1,6})?$/, 'a decimal in quotes that is not negative, such as "1.9"');

/** A share of a whole: `90%`. */
export const percentText = z.string().regex(/^(?:100|\d{1,2}(?:\.\d{1,4})?)%$/, 'a share such as "90%"');

/** An address that a page may link to: only the web's own schemes, so that no source can carry code. */
export const webAddress = z.url({ protocol: /^https?$/, error: "a web address that begins with https:// or http://" });

/** A language as its short tag: `en`, `pt-br`. */
export const languageTag = z.string().max(20).regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/, "the short name of a language in small letters, such as en or es");

/** A day in terms of the cycle: `cycle-end + P90D`. */
export const dayExpressionText = dayText();

/** The same where one of the days that stand only there may be meant; `also` names it in the message. */
export function dayText(also?: Anchor) {
  const named = ANCHORS.filter((anchor) => anchor === also || (anchor !== "renewed-on" && anchor !== "activity-day"));
  return z.string().max(200).refine((text) => parseDayExpression(text) !== null, { error: `a day: one of ${named.join(", ")}, or a date, with moves such as "+ P90D"` });
}
