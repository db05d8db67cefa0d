import { z } from "zod";
import { dateText, decimalText } from "../../../base/text.ts";
import type { OwnOption } from "../../../plan/own-option-schema.ts";
import type { Progress } from "../../../plan/pace/progress.ts";
import { planFileSchema } from "../../../plan/plan-file-schema.ts";
import type { Wishes } from "../../../plan/wishes.ts";
import { recordSchema, type HolderRecord } from "../../../record/schema.ts";

/** Everything that a plan is made of but the rules and the day: what the address of a feed carries. */
export interface FeedState {
  readonly record: HolderRecord;
  readonly wishes: Wishes;
  /** Courses of the person's own. */
  readonly options: readonly OwnOption[];
  /** What they did not pass, by option, and the first day on which it can be tried again. */
  readonly failed?: readonly { readonly option: string; readonly again: string }[];
  /** What they have done of the plan so far. */
  readonly progress?: Progress;
}

const MOST = 2000;
const { recert: _, options, ...wishes } = planFileSchema.shape;

/** How a state is written in an address; what does not look like this is no state. */
export const feedStateSchema = z.strictObject({
  record: recordSchema,
  wishes: z.strictObject(wishes),
  options: options.unwrap(),
  failed: z.array(z.strictObject({ option: z.string().min(1).max(121), again: dateText })).max(MOST).optional(),
  progress: z.strictObject({ until: dateText, hours: z.record(z.string().max(300), decimalText).optional(), done: z.array(z.string().max(300)).max(MOST).optional() }).optional(),
});
