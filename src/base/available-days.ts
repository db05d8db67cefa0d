import { z } from "zod";
import { dateText } from "./text.ts";

/** The days on which something can be taken: plain dates, each of which may be left out. */
export const availableDays = z
  .strictObject({ first: dateText.optional(), last: dateText.optional() })
  .superRefine(({ first, last }, ctx) => {
    if (first !== undefined && last !== undefined && last < first) ctx.addIssue({ code: "custom", path: ["last"], message: "The last day is before the first", params: { code: "impossible-dates", expected: `${first} or later` } });
  });

export type AvailableDays = z.infer<typeof availableDays>;
