import type { Day } from "../base/date.ts";
import type { Confidence } from "../base/confidence.ts";
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
  /** How sure it is how it runs, and on which days credit for it may be dated. */
  confidence: Confidence;
}
