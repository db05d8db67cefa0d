import type { Day } from "../../base/date.ts";
import type { Credential, LateStep } from "../../compile/rulebook.ts";
import type { Judged } from "../../evaluate/held.ts";
import type { FeeStanding } from "../../evaluate/standing.ts";
import type { HeldCredential } from "../../record/schema.ts";

/** One way to end one cycle: handed in on a day, in time or on a late step. */
export interface Way {
  /** Unique in a plan: `nasm/cpt#0 in-time 2027-01-30`. */
  key: string;
  cycle: PlannedCycle;
  is: "in-time" | "late";
  renewOn: Day;
  step: LateStep | undefined;
  /** Everything is there the wished number of days before the last one. */
  calm: boolean;
  /** What `evaluate` makes of the record as it is now, on that day. */
  judged: Judged;
  fees: readonly FeeStanding[];
}

/** One cycle of one credential that a plan has to bring to an end. */
export interface PlannedCycle {
  credential: Credential;
  /** 0 is the one that runs now. */
  index: number;
  start: Day;
  end: Day;
  /** The credential as the record will have it then, with the renewals planned before. */
  held: HeldCredential;
  /** The ways to end it, the one preferred first; empty where it was handed in already. */
  ways: readonly Way[];
  handedIn: Day | undefined;
}
