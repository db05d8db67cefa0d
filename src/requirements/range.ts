import type { Question } from "../base/verdict.ts";

/** Whole steps of the body's unit, between which the truth lies. `high` is `ENDLESS` when nothing bounds it. */
export interface Range {
  low: number;
  high: number;
  questions: Question[];
}

export const ENDLESS = 1_000_000_000;
