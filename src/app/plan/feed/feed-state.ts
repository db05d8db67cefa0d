import { z } from "zod";
import { dateText, decimalText } from "../../../base/text.ts";
import type { Progress } from "../../../plan/pace/progress.ts";
import { planFileSchema } from "../../../plan/plan-file-schema.ts";
import { recordSchema, type HolderRecord } from "../../../record/schema.ts";
import type { PlanBasis } from "../check-basis.ts";

/** Everything that a plan is made of but the rules and the day: what the address of a feed carries. */
export interface FeedState extends Pick<PlanBasis, "wishes" | "options">, Partial<Pick<PlanBasis, "failed">> {
  readonly record: HolderRecord;
  /** What they have done of the plan so far. */
  readonly progress?: Progress;
  /** The day on which the address was made, `2026-01-31`. What was planned from it up to a later day's fetch is then taken as done, and told as such: otherwise each fetch would begin anew. */
  readonly made?: string;
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
  made: dateText.optional(),
});
