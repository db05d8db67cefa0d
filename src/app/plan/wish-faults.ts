import { parseDay } from "../../base/date.ts";
import type { PlanOption } from "../../plan/options/option.ts";
import { settleWishes } from "../../plan/wishes/settle-wishes.ts";
import type { WishProblem } from "../../plan/wishes/wish-problem.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";

export type WishFault = WishProblem;

/** What is wrong with wishes that shows before anything is planned; `asOf` is `2026-01-31`. */
export function wishFaults(wishes: Wishes, asOf: string, around: { readonly held: readonly string[]; readonly options: readonly PlanOption[] }): readonly WishFault[] {
  const day = parseDay(asOf);
  const settled = day === null ? undefined : settleWishes(wishes, day, around);
  return !settled || settled.ok ? [] : settled.problems;
}
