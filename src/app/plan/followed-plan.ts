import { z } from "zod";
import { dateText } from "../../base/text.ts";
import type { PaceBefore } from "../../plan/pace/pace-before.ts";
import { ACT_KINDS } from "../../plan/plan.ts";

/** The plan that a person follows, as a browser keeps it: what it had for study. None before the first. */
export interface FollowedPlan {
  readonly before?: PaceBefore | undefined;
}

const minutes = z.int().min(0);
const id = z.string();
const shape = z.strictObject({
  before: z
    .strictObject({
      asOf: dateText,
      weekly: z.strictObject({ minutes, chosen: z.boolean() }),
      acts: z.array(z.strictObject({ act: id, do: z.enum(ACT_KINDS), option: id.optional(), title: z.string(), minutes, last: dateText.optional() })),
      sittings: z.array(z.strictObject({ act: id, on: dateText, minutes })),
    })
    .optional(),
});

/** The value as a plan that is followed; `undefined` when it is something else. */
export function checkFollowed(value: unknown): FollowedPlan | undefined {
  const found = shape.safeParse(value);
  return found.success ? (found.data as FollowedPlan) : undefined;
}
