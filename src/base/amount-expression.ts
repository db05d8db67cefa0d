import { z } from "zod";
import { dayExpressionText, decimalText, durationText, wordOrSlashed } from "./text.ts";

/** An amount as rulebooks write it: "2.0"; "50%" of the total required; a table by band or fact; a pro-rated share. */
export type RawAmount = string | { by: string; [key: string]: string } | { "pro-rate": string; over: string; per: string; round: "down" | "up"; from: string };

/** One pattern, not a choice of two: a choice inside the table would take the blame for what is wrong in a pro-rated share. */
const simple = z.string().regex(/^(?:\d{1,3}(?:\.\d{1,4})?%|\d{1,9}(?:\.\d{1,6})?)$/, 'a decimal in quotes that is not negative, such as "1.9"');

/** Values by the words of a fact or band, beside `by`. */
export function table<T extends z.ZodType>(value: T) {
  return z.object({ by: wordOrSlashed }).catchall(value);
}

export const amountValue: z.ZodType<RawAmount> = z.union([
  z.strictObject({ "pro-rate": decimalText, over: durationText, per: durationText, round: z.enum(["down", "up"]), from: dayExpressionText }),
  table(simple),
  simple,
]) as unknown as z.ZodType<RawAmount>;
