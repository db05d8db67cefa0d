import { z } from "zod";
import { dateText } from "../../base/text.ts";
import { ACT_KINDS } from "../../plan/plan.ts";

/** Ten thousand hours: more than any act of a plan has. */
const MOST_MINUTES = 600_000;
const MOST = 5000;

const id = z.string().min(1).max(1000);
const title = z.string().max(20_000);
const minutes = z.int().min(0).max(MOST_MINUTES);

/** The parts of what a later day is compared with, as a file and a browser both have them. */
export const beforeParts = {
  id,
  title,
  minutes,
  asOf: dateText,
  weekly: z.strictObject({ minutes, chosen: z.boolean() }),
  what: z.enum(ACT_KINDS),
  serves: z.object({ credential: id, cycleEnd: dateText, requirement: id.optional() }),
  cycle: z.object({ start: dateText, end: dateText }),
  sitting: z.object({ act: id, on: dateText, minutes }),
  list: <T extends z.ZodType>(of: T) => z.array(of).max(MOST),
  sittings: <T extends z.ZodType>(of: T) => z.array(of).max(10 * MOST),
};
