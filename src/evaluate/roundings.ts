import type { FactRow } from "../base/fact.ts";
import type { Rounding } from "../compile/award.ts";

/** The ways to round that may hold. Nobody said, or a source says that there is no such rule: each activity down to a whole step. */
export function roundings(row: FactRow<Rounding> | undefined): readonly Rounding[] {
  const values = row?.values ?? [];
  return values.length > 0 && !row?.orNone ? values : [...values, { steps: 1, direction: "down", over: "activity" }];
}
