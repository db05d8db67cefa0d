import type { Asked } from "./asked.ts";
import type { Gains } from "./gains.ts";

/** What one way asks, what things give for it, and the rows of each of its counters, in the planner's order. */
export interface WayRows {
  asked: Asked;
  gains: Gains;
  rows: number[][];
}
