import type { Cap } from "../requirements/kind.ts";
import { ENDLESS } from "../requirements/range.ts";

/**
 * What two limits leave together where one lies on some credit and the other on all that is not that: nothing escapes both, whatever an activity turns out to be. It bounds
 * what is possible alone; what is sure is held to both already.
 */
export function capsTogether(caps: readonly Cap[]): Cap[] {
  return caps.flatMap((cap) => {
    const rest = caps.find((other) => JSON.stringify(other.of) === JSON.stringify({ not: cap.of }) && other.first === cap.first && other.last === cap.last);
    if (!rest || cap.per !== "cycle" || rest.per !== "cycle" || cap.limit.high + rest.limit.high >= ENDLESS) return [];
    return [{ ...cap, of: {}, limit: { low: ENDLESS, high: cap.limit.high + rest.limit.high, questions: [] }, whole: false, derived: true as const }];
  });
}
