import type { Unit } from "../../base/amount.ts";
import type { Day } from "../../base/date.ts";
import type { Slot } from "../timeline/slots.ts";
import type { Candidate } from "./candidate.ts";

/** An option in a slot: one choice of the plan. */
export interface Place {
  candidate: Candidate;
  slot: Slot;
  on: Day;
  /** The days of the slot on which it can be finished. */
  first: Day;
  last: Day;
  /** Of unnamed credit: no more steps than this come of one thing. */
  most?: { steps: number; unit: Unit };
}
