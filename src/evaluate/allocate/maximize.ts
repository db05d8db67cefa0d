import { solveLinear, type Solved, type Work } from "./solve-linear.ts";

/** A small program in whole numbers, none negative: every row, times the columns, stays within its limit. */
export interface Program {
  columns: number;
  /** What is to be as great as possible, the most important first: a factor for each column. */
  goals: readonly (readonly number[])[];
  /** `limit` is not negative. */
  rows: readonly { factors: readonly number[]; limit: number }[];
  /** The columns that have to be whole. Left out are those that are whole by themselves where the others are. */
  whole: readonly number[];
}

/** Whole numbers for the columns. `proven`: nothing is better. */
export interface Maximum {
  values: readonly number[];
  proven: boolean;
}

interface Branch {
  least: readonly number[];
  most: readonly (number | undefined)[];
}

/**
 * The greatest that a small program can reach, exactly: linear programs without rounding, and a search over the columns that they leave
 * between two whole numbers. Once the work is used up, what was found so far, which is always feasible, and `proven: false`.
 */
export function maximize(program: Program, work: Work): Maximum {
  const zero = Array.from({ length: program.columns }, () => 0);
  const open: Branch[] = [{ least: zero, most: zero.map(() => undefined) }];
  let best: { values: readonly number[]; reached: readonly number[] } | undefined;
  let fallback: readonly number[] | undefined;
  while (open.length > 0) {
    const branch = open.pop() as Branch;
    const solved = solveBranch(program, branch, work);
    if (solved === "beyond") return { values: best?.values ?? fallback ?? zero, proven: false };
    if (solved === "impossible" || (best && !isGreater(solved, best.reached))) continue;
    // Rows that only limit keep holding when everything in them is rounded down.
    fallback ??= solved.over.map((n, column) => Math.floor(n / solved.under) + (branch.least[column] as number));
    const split = program.whole.find((column) => (solved.over[column] as number) % solved.under !== 0);
    if (split === undefined) {
      const values = solved.over.map((n, column) => n / solved.under + (branch.least[column] as number));
      best = { values, reached: reachedBy(program, values) };
      continue;
    }
    const below = Math.floor((solved.over[split] as number) / solved.under) + (branch.least[split] as number);
    open.push({ ...branch, most: branch.most.with(split, below) }, { ...branch, least: branch.least.with(split, below + 1) });
  }
  return { values: best?.values ?? zero, proven: best !== undefined };
}

/** Solves without wholeness, each column moved up by what it has at least. `reached` counts that too. */
function solveBranch(program: Program, { least, most }: Branch, work: Work): Solved | "impossible" | "beyond" {
  const moved = (factors: readonly number[]): number => factors.reduce((sum, factor, column) => sum + factor * (least[column] as number), 0);
  const rows = program.rows.map(({ factors, limit }) => ({ factors, limit: limit - moved(factors) }));
  most.forEach((limit, column) => {
    if (limit !== undefined) rows.push({ factors: least.map((_, i) => (i === column ? 1 : 0)), limit: limit - (least[column] as number) });
  });
  if (rows.some(({ limit }) => limit < 0)) return "impossible";
  const solved = solveLinear(program.goals, rows, work);
  return solved === "beyond" ? solved : { ...solved, reached: solved.reached.map((n, goal) => n + moved(program.goals[goal] as readonly number[]) * solved.under) };
}

function reachedBy(program: Program, values: readonly number[]): number[] {
  return program.goals.map((factors) => factors.reduce((sum, factor, column) => sum + factor * (values[column] as number), 0));
}

/** Does it reach more, at the first goal where they differ? */
function isGreater({ reached, under }: Solved, than: readonly number[]): boolean {
  for (const [goal, n] of reached.entries()) {
    const other = (than[goal] as number) * under;
    if (n !== other) return n > other;
  }
  return false;
}
