import { z } from "zod";
import type { PaceBefore } from "../../plan/pace/pace-before.ts";
import { beforeFault } from "./before-fault.ts";
import { beforeParts } from "./before-shape.ts";

/** The plan that a person follows, as a browser keeps it: what it had to be done. None before the first. */
export interface FollowedPlan {
  readonly before?: PaceBefore | undefined;
}

const { id, title, minutes, asOf, weekly, what, serves, sitting, cycle, list, sittings } = beforeParts;
const shape = z.strictObject({
  before: z
    .strictObject({
      asOf,
      credentials: list(z.strictObject({ id, name: title, cycles: list(cycle.strict()) })),
      weekly,
      acts: list(z.strictObject({ act: id, do: what, option: id.optional(), title, serves: list(serves.strict()), minutes, last: asOf.optional(), due: asOf })),
      sittings: sittings(sitting.strict()),
    })
    .optional(),
});

/** The value as a plan that is followed; `undefined` when it is something else, or cannot be true. */
export function checkFollowed(value: unknown): FollowedPlan | undefined {
  const found = shape.safeParse(value);
  if (!found.success) return undefined;
  const followed = found.data as FollowedPlan;
  return followed.before !== undefined && beforeFault(followed.before) !== undefined ? undefined : followed;
}
