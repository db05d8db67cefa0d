import type { Confidence } from "../base/confidence.ts";
import type { Cycle } from "./cycle.ts";

/** How many rows of `why` say how long the cycle is and how it runs; they come first. */
const GRID = 2;

/**
 * How sure the days of a cycle are. An end that the paper states needs no rule to be believed; rows that moved its first day, gave more time or
 * renewed it through another credential do.
 */
export function cycleConfidence({ basis, why }: Pick<Cycle, "basis" | "why">): Confidence[] {
  return why.map((row, i) => (basis === "stated" && i < GRID ? "official" : row.confidence));
}
