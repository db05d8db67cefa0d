import type { Day } from "../../base/date.ts";
import type { Way } from "../timeline/way.ts";
import type { Weights } from "./program.ts";
import type { WayCounter } from "./way-counter.ts";

/** Something other than credit that can be done once: a card, a statement, an exam, hours of practice. */
export interface Deed {
  is: "card" | "attest" | "exam" | "practice";
  key: string;
  weights: Weights;
  /** How many: 1, or hours of practice. */
  upper: number;
  on: Day;
  gives(counter: WayCounter, way: Way): number;
}
