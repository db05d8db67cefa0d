/**
 * A plan as a study calendar, as plain data: what to study on which day, what to try with a client in between, and every day that matters with reminders
 * before it. Days are `2026-01-31`, lengths of time whole minutes. Weeks begin on Monday. The same input gives the same bytes.
 */
export interface Pace {
  asOf: string;
  /** Minutes a week that were reckoned with; `chosen` by the person, or found from the plan and then named among the assumptions. */
  weekly: { minutes: number; chosen: boolean };
  /** Whatever is studied in parts, in the order of its last days. */
  acts: PacedAct[];
  /** In the order of their days. */
  sittings: Sitting[];
  prompts: PracticePrompt[];
  dates: PaceDate[];
  /** Only weeks in which something is to be done. */
  weeks: PaceWeek[];
  /** What does not fit, and what would help. Nothing is squeezed in: what stands here stands nowhere else. */
  unplaced: Unplaced[];
  /** In sentences. */
  assumptions: string[];
  catchUp?: CatchUp;
}

/** How one act is spread. `done`, `placed` and `left` add up to `minutes`. */
export interface PacedAct {
  act: string;
  title: string;
  minutes: number;
  done: number;
  placed: number;
  /** What found no place. */
  left: number;
  /** Into how many parts all of it is cut. */
  parts: number;
  first?: string;
  last?: string;
  /** Said where there was no time to go slowly. */
  haste?: string;
}

/** One time of study: one part or several, on one day. */
export interface Sitting {
  /** The same in a later pace while it is the same part. */
  id: string;
  act: string;
  title: string;
  on: string;
  minutes: number;
  /** Counted from 1. */
  parts: { first: number; last: number; of: number };
}

/** What to try between two sittings. */
export interface PracticePrompt {
  id: string;
  act: string;
  title: string;
  on: string;
  says: string;
}

export type PaceDateKind = "renew" | "pay" | "card" | "exam" | "attest" | "practice" | "event" | "last-day";

/** A day that matters. */
export interface PaceDate {
  id: string;
  act: string;
  kind: PaceDateKind;
  title: string;
  on: string;
  /** The last day of what takes several. */
  until?: string;
  /** The last day on which it does. */
  by: string;
  minutes?: number;
  /** Days on which to be reminded, the earliest first; never a day on which nothing is to be done. */
  reminders: string[];
  says: string;
}

export interface PaceWeek {
  /** Monday and Sunday. */
  from: string;
  until: string;
  study: number;
  /** Classes, exams and events. */
  other: number;
  /** What the week has room for; less than the weekly minutes where it has begun already. */
  room: number;
  /** More than there is room for: a class or an exam cannot be cut into parts. */
  over?: { minutes: number; says: string };
}

export interface Unplaced {
  act: string;
  title: string;
  minutes: number;
  by: string;
  says: string;
  helps: string[];
}

/**
 * How it stands, in one word. `done`: all that was to be done by then is done, or surely no longer asked for. `ahead`: that, and more. `nothing-due`: nothing was to be done yet. `behind`: less
 * study was done. `otherwise`: something else is not done, or not as planned. `lacking`: not everything is kept in time. `nothing-planned`, `no-plan`: there is no later plan to say.
 * `foreign`: the plan before was for other credentials.
 */
export type CatchUpIs = "done" | "ahead" | "nothing-due" | "behind" | "otherwise" | "lacking" | "nothing-planned" | "no-plan" | "foreign";

/** What changes where things went otherwise than planned. */
export interface CatchUp {
  is: CatchUpIs;
  /** The day of the plan that it is compared with. */
  since: string;
  /** What was done is known up to this day. */
  until: string;
  /** Minutes that were to be done by then and are not; negative: more was done. */
  behind: number;
  /** Of these, minutes of which nobody said anything: they are taken as not done. */
  unsaid: number;
  /** Only those of which something differs. `left` is what is still to be studied. */
  acts: { act: string; option?: string; title: string; planned: number; done: number; left: number; said: boolean; endsBefore?: string; endsNow?: string }[];
  /** What was to be done by then, is not done by the record, and is no study behind: cards, renewals, courses whose hours are done. `on`: the day it was planned for. */
  missed: { act: string; title: string; on: string }[];
  /** Titles of what had hours or its day by then, is not done and no longer planned: they count neither way. */
  gone: string[];
  /** Credentials that the plan before was for and that the record does not have, by name. */
  foreign: string[];
  /** Weeks that have another number of minutes of study than before, as far as it reaches that more or less was done. */
  weeks: { from: string; before: number; after: number }[];
  /** All that is left has its place before its last day, and every renewal is in time. */
  fits: boolean;
  says: string;
}
