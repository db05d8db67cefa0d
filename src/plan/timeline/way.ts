import type { Day } from "../../base/date.ts";
import type { Credential, LateStep } from "../../compile/rulebook.ts";
import type { Judged } from "../../evaluate/held.ts";
import type { FeeStanding } from "../../evaluate/standing.ts";
import type { HeldCredential } from "../../record/schema.ts";
import type { RenewalOrder } from "./renewal-order.ts";

/** One way to end one cycle: handed in on a day, in time or on a late step, or brought by the renewal of another credential. */
export interface Way {
  /** Unique in a plan: `nasm/cpt#0 in-time 2027-01-30`. */
  key: string;
  cycle: PlannedCycle;
  is: "in-time" | "late" | "brought";
  renewOn: Day;
  step: LateStep | undefined;
  /** Everything is there the wished number of days before the last one. */
  calm: boolean;
  /** What `evaluate` makes of the record as it is now, on that day. */
  judged: Judged;
  fees: readonly FeeStanding[];
  /** Nothing is handed in and nothing asked: another credential, renewed on that day, renews this one. */
  brought?: Brought;
}

export interface Brought {
  by: Way;
  /** Last day of the certificate that it brings. */
  ends: Day;
  /** The certificate whose end a paper states, once it is no longer the last one: as the record lists it then. */
  paper: { on: string; ends: string } | undefined;
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
  /** The orders of renewals of which it is a part, where other credentials renew this one or are renewed by it: not every cycle then comes to be. */
  order?: RenewalOrder;
  /** As it is held once this cycle is renewed in the way preferred; `undefined` where no rule says when the next one ends. */
  next?: HeldCredential | undefined;
}
