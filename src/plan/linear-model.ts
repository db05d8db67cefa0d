/**
 * A linear program: the least of the costs, over columns between their bounds, under rows between theirs. An absent bound is infinite. No row names a column
 * twice. Factors are whole numbers below 2^40.
 */
export interface LinearModel {
  columns: readonly { name: string; lower: number; upper: number; whole: boolean; cost: number }[];
  rows: readonly { name: string; lower?: number | undefined; upper?: number | undefined; columns: readonly number[]; factors: readonly number[] }[];
}

/** How a solver ended. None of these is an error: that there is no solution, or no time, are answers. */
export type Solved =
  /**
   * `bound`: no solution is better than this. `duals` by row and `reduced` by column stand only where nothing had to be whole. They say what one more of a row's
   * bound, or of a column, costs: a positive one leans on the lower bound, a negative one on the upper, and the bound is the sum of each times its bound. A
   * column's reduced cost is its cost less its factors times the duals of their rows.
   */
  | { is: "optimal"; objective: number; bound: number; values: readonly number[]; duals?: readonly number[]; reduced?: readonly number[] }
  | { is: "feasible"; objective: number; bound: number; values: readonly number[] }
  | { is: "infeasible" }
  | { is: "unbounded" }
  | { is: "out-of-time" }
  /** The solver broke, or what it gave does not hold. */
  | { is: "failed" };

/**
 * Solves a model; `relaxed` lets whole columns be broken. `near`: a solution that is at most so far from the best is good enough; `bound` then says what is proved. `atMost`: what costs more is of no use, so that where nothing
 * costs so little the model is infeasible; whole costs alone. Takes no more than `seconds`. The same model gives the same answer.
 */
export type Solve = (model: LinearModel, limits: { seconds: number; relaxed?: boolean; near?: number; atMost?: number }) => Solved;
