import type { Day } from "../../base/date.ts";

/** Something to study, as the spreading needs it. */
export interface Study {
  act: string;
  title: string;
  /** All of it, and what of it is done, in minutes. */
  minutes: number;
  done: number;
  /** Lengths of all its parts, those that are done too. */
  parts: readonly number[];
  /** The days on which it is studied. */
  first: Day;
  last: Day;
  /** It is not finished before this day, however early it is begun. */
  finish: Day;
  /** Where the weeks after `finish` do not suffice, it may be begun from this day on. */
  opens: Day;
  /** It cannot well be done in fewer days; what is left of them where a part is done. */
  minDays?: number | undefined;
  /** The days that it should take so that it can be gone through slowly. */
  calmDays: number;
}

/** Minutes of one part on one day. */
export interface Piece {
  study: Study;
  on: Day;
  /** Counted from 0. */
  part: number;
  minutes: number;
}

/**
 * How much haste something is in: `calm` in whole parts, slowly, and spread over the week; `brisk` in whole parts as
 * early as the days allow; `full` uses every minute that the person gave.
 */
export type Haste = "calm" | "brisk" | "full";
