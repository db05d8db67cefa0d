/** Something that a plan can add up: the credit of a cycle that a selector picks, the cards that would do. Only the planner looks inside. */
export interface Counter {
  readonly counter: string;
}

/** What a requirement asks of a plan, as a formula over counters. */
export type Wanted =
  /** The counter has to come to at least so much. */
  | { is: "sum"; of: Counter; least: number }
  /** At least so many of the counters have to come to anything. */
  | { is: "count"; of: readonly Counter[]; least: number }
  | { is: "each"; of: readonly Wanted[] }
  | { is: "one"; of: readonly Wanted[] }
  /** Nobody found out what would do. A plan can promise nothing here, and says why. */
  | { is: "open"; says: string };

/** Nothing is asked for. */
export const NOTHING: Wanted = { is: "each", of: [] };

/** Nothing that can be done reaches it. */
export const NEVER: Wanted = { is: "one", of: [] };
