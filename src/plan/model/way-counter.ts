import type { Day } from "../../base/date.ts";
import type { Attributes, RawSelector } from "../../record/selector.ts";
import type { Between } from "../../requirements/planner.ts";
import type { Counter } from "../../requirements/wanted.ts";

/**
 * Of several credentials that share a total, for which a credit is: `all` counts what is for any of them, `own` what is for this one alone. Left out: what is for
 * this one, and perhaps for others too.
 */
export type Whose = "all" | "own";

/** What one counter of one way adds up. */
export type Counts =
  /** Credit, in steps; `group`: the list of requirements of which a credit serves one alone. */
  | { is: "credit"; of: RawSelector | undefined; category: string | undefined; days: Between | undefined; group: number | undefined; whose?: Whose | undefined }
  | { is: "hours"; of: RawSelector; days: Between }
  | { is: "card"; card: string; name: string; does: (attributes: Attributes, issued: Day, until: Day) => boolean }
  | { is: "statement"; statement: string; days: Between }
  | { is: "exam"; exams: readonly string[]; windows: readonly Between[] }
  | { is: "in-force"; credentials: readonly string[] };

/** A counter with what is there anyway. */
export interface WayCounter extends Counter {
  counts: Counts;
  fixed: number;
  /** What was carried into the cycle counts here too. */
  takesCarry?: true;
}
