import type { Day } from "../../base/date.ts";
import type { Activity } from "../../record/schema.ts";
import type { PlanOption } from "../options/option.ts";

/** An option as the model weighs it: what it costs in whole cents and minutes, and what the record would have of it. */
export interface Candidate {
  index: number;
  option: PlanOption;
  /** `for` is filled where an activity serves one credential alone. */
  activity: Omit<Activity, "ref" | "on">;
  /** What makes it the same as another. */
  content: string;
  /** What has to be paid for it. */
  cents: number;
  centsAssumed: boolean;
  /** What it is weighed by: what has to be paid, and what its hours are worth to the person. */
  weighed: number;
  minutes: number;
  minutesAssumed: boolean;
  /** What says how long it is does not say it outright. */
  minutesImplied: boolean;
  /** The days on which it can be finished. */
  first: Day;
  last: Day;
  /** The first day on which hours can be spent on it. */
  opens: Day;
  /** Its hours are all spent on its own days, however many a week has. */
  held: boolean;
  /** How many of it there are: 1; of unnamed credit as many steps as are wanted. */
  upper: number;
  onTopic: boolean;
  /** The person has begun it. */
  begun: boolean;
  /** Credit that nobody named, of a narrower sort than a total asks for: no more of it is taken than something else needs. */
  narrow: boolean;
}
