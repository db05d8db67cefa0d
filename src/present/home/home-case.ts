import type { Standing } from "../../evaluate/standing.ts";

/** A course that earns a picked credential which never expires, and that the holder has not finished yet. */
export interface OpenCourse {
  readonly credential: string;
  readonly course: string;
  /** Ref of the activity that stands for it in a case. */
  readonly ref: string;
}

/** The same record with some of the open courses taken: what the engine says then. */
export interface HomeCase {
  /** Credentials whose courses are taken in this case. */
  readonly taken: readonly string[];
  /** With every card that gives units in hand. */
  readonly cards: boolean;
  readonly standing: Standing;
}

/** Everything that Home's answer is made of; all figures come out of the engine. */
export interface HomeCases {
  readonly asOf: string;
  readonly asSaid: Standing;
  /** Credentials for which the day they were first earned was given. */
  readonly certified: readonly string[];
  readonly open: readonly OpenCourse[];
  /** Each open course alone, and the first two, three, … of them; without and with cards, none taken included. */
  readonly cases: readonly HomeCase[];
  /** For each credential that expires: one course taken now and the next one just after the renewal, judged in the next cycle. */
  readonly after: readonly { readonly credential: string; readonly taken: string; readonly cycle: { readonly start: string; readonly end: string }; readonly standing: Standing }[];
}
