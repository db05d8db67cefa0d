import type { Day } from "../base/date.ts";
import type { Question } from "../base/verdict.ts";

/** One period of a clock; both ends are inside. */
export interface ClockPeriod {
  start: Day;
  end: Day;
  /** Days on which credit for it may be dated. */
  first: Day;
  last: Day;
  /** Those days are known. */
  sure: boolean;
}

/** The periods of a clock that touch the cycle, oldest first; `undefined` when nobody knows how it runs, with what would settle that. */
export interface ClockDays {
  name: string;
  periods: readonly ClockPeriod[] | undefined;
  questions: readonly Question[];
}
