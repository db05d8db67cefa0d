import type { AnchorDays } from "../base/day-expression.ts";
import type { Day } from "../base/date.ts";
import type { Attributes, RawSelector } from "../record/selector.ts";
import type { Range } from "./range.ts";
import type { History } from "./stretches.ts";
import type { Counter } from "./wanted.ts";

/** Days of which something is added up; left out: those of the cycle. */
export interface Between {
  first: Day;
  last: Day;
}

/**
 * What a kind needs to say what it asks of a plan, for one way to end one cycle. Every counter adds up what is sure, and nothing else: what is there already, and what the
 * plan may add.
 */
export interface Planner {
  /** The days of the cycle; `renewal-day` is the one planned. */
  days: AnchorDays;
  history: History;
  /** Credit in steps, after limits. `id`: the requirement that it is for, as some share no credit with others. */
  credit(id: string, of: RawSelector | undefined, days?: Between): Counter;
  /** The credit of the cycle and what was carried into it and is given by cards: what the total counts. */
  total(id: string): Counter;
  /** What of a total that several credentials share has to be for this one alone; `undefined` where nothing has to. */
  own(): { of: Counter; least: number } | undefined;
  /** What the total asks for in the end: with what is owed, and for several credentials of one body. */
  totalNeed(own: Range): Range;
  /** Hours done, in millionths. */
  hours(of: RawSelector, days?: Between): Counter;
  /** Credit of each category that the body knows. */
  categories(of: RawSelector | undefined, days?: Between): readonly Counter[];
  /** Cards of the kind that pass the test. `name`: what asks for one, for people. */
  cards(card: string, name: string, does: (attributes: Attributes, issued: Day, until: Day) => boolean): Counter;
  /** Declarations of the statement that are made between the days. */
  statements(statement: string, days: Between): Counter;
  /** Exams passed that lie in every one of the windows. */
  exams(exams: readonly string[], windows: readonly Between[]): Counter;
  /** Credentials that are in force on every one of the days, as far as the plan keeps them. */
  inForce(credentials: readonly string[], days: readonly Day[]): Counter;
}
