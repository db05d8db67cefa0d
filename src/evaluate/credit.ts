import type { Day } from "../base/date.ts";
import type { FactRow } from "../base/fact.ts";
import type { Question } from "../base/verdict.ts";
import type { Activity } from "../record/schema.ts";
import type { Attributes, RawSelector } from "../record/selector.ts";
import type { Reason } from "./standing.ts";
import type { Worth } from "./worth.ts";

/** One activity on its way through the pipeline of credit. */
export interface Credit {
  activity: Activity;
  on: Day;
  attributes: Attributes;
  worth: Worth;
  reason: Reason;
  /** Sure and possible credit, in steps. */
  low: number;
  high: number;
  /** Ids of the caps that took something, and how much of the sure credit. */
  trimmed: { cap: string; by: number; over?: { first: Day; last: Day } }[];
  /** The cap took it because something else under the same limits helps the holder more, or came first. */
  chosen?: boolean;
  /** The limit of which nobody knows what earlier cycles left: its name. */
  openLimit?: string;
  /** What it was given under a limit of the time before, others that this selector picks could have been given instead. */
  apportioned?: RawSelector | undefined;
  /** How much of it goes to each requirement of which a credit serves one alone, by id. */
  serves?: ReadonlyMap<string, { low: number; high: number }> | undefined;
  /** The activity that counts instead, for duplicates. */
  instead: string | undefined;
  /** Perhaps dated inside the window, and not refused by the body: its hours are hours done. */
  inside: boolean;
  /** The holder uses it for another credential, and it counts toward the total that both share, and toward nothing else. */
  sharedOnly: boolean;
  /** It may be spoken for by another credential of the body. */
  unsure: boolean;
  /** It may have served the cycle before. */
  otherCycle: boolean;
  questions: Question[];
  rows: FactRow<unknown>[];
}
