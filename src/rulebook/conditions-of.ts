import type { RawCondition, RawWhen } from "./schema/condition.ts";

/** What stands under `when`, as a list: all of it must hold. */
export function conditionsOf(when: RawWhen | undefined): RawCondition[] {
  return when === undefined ? [] : Array.isArray(when) ? when : [when];
}
