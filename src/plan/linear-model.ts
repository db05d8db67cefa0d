/** A linear program: the least of the costs, over columns between their bounds, under rows between theirs. An absent bound is infinite. */
export interface LinearModel {
  columns: readonly { name: string; lower: number; upper: number; whole: boolean; cost: number }[];
  rows: readonly { name: string; lower?: number | undefined; upper?: number | undefined; columns: readonly number[]; factors: readonly number[] }[];
}

/** How a solver ended. None of these is an error: that there is no solution, or no time, are answers. */
export type Solved =
  /** `bound`: no solution is better than this. `duals` by row and `reduced` by column stand only where nothing had to be whole. */
  | { is: "optimal"; objective: number; bound: number; values: readonly number[]; duals?: readonly number[]; reduced?: readonly number[] }
  | { is: "feasible"; objective: number; bound: number; values: readonly number[] }
  | { is: "infeasible" }
  | { is: "unbounded" }
  | { is: "out-of-time" };

/** Solves a model; `relaxed` lets whole columns be broken. Takes no more than `seconds`. The same model gives the same answer. */
export type Solve = (model: LinearModel, limits: { seconds: number; relaxed?: boolean }) => Solved;
