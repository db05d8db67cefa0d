/** Where a linear program is greatest: every number is a whole number over the same whole number. */
export interface Solved {
  over: readonly number[];
  reached: readonly number[];
  under: number;
}

/** How much may still be worked: numbers that a table may be gone over. It goes down while a program is solved, the same on every machine. */
export interface Work {
  left: number;
}

/**
 * The simplex method without rounding: the tableau holds whole numbers over one common denominator (as Bareiss has it), and goals are compared one after the
 * other. Bland's rule keeps it from going round in circles. `beyond`: a number left the range in which whole numbers are exact, or
 * the work was used up. Limits are not negative, and the rows bound every column that a goal wants greater.
 */
export function solveLinear(goals: readonly (readonly number[])[], rows: readonly { factors: readonly number[]; limit: number }[], work: Work): Solved | "beyond" {
  const columns = goals[0]?.length ?? 0;
  const size = (rows.length + goals.length) * (columns + 1);
  if ((work.left -= size) < 0) return "beyond";
  const table = [...rows.map(({ factors, limit }) => [...factors, limit]), ...goals.map((factors) => [...factors.map((factor) => (factor === 0 ? 0 : -factor)), 0])];
  // Which variable stands where: the columns first, then one of slack for each row.
  const across = Array.from({ length: columns }, (_, i) => i);
  const down = rows.map((_, i) => columns + i);
  let under = 1;
  for (;;) {
    const enter = entering(table, rows.length, across);
    if (enter < 0) break;
    const leave = leaving(table, enter, down);
    if (leave < 0 || (work.left -= size) < 0) return "beyond";
    const next = pivot(table, leave, enter, under);
    if (next === undefined) return "beyond";
    under = next;
    [across[enter], down[leave]] = [down[leave] as number, across[enter] as number];
  }
  const over = Array.from({ length: columns }, () => 0);
  down.forEach((variable, row) => {
    if (variable < columns) over[variable] = at(table, row, columns);
  });
  return { over, reached: goals.map((_, goal) => at(table, rows.length + goal, columns)), under };
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return (table[row] as readonly number[])[column] as number;
}

/** The column whose growth helps the first goal that it touches; of several the first variable. -1: none helps. */
function entering(table: readonly (readonly number[])[], firstGoal: number, across: readonly number[]): number {
  let found = -1;
  for (let column = 0; column < across.length; column++) {
    let row = firstGoal;
    while (row < table.length && at(table, row, column) === 0) row++;
    if (row < table.length && at(table, row, column) < 0 && (found < 0 || (across[column] as number) < (across[found] as number))) found = column;
  }
  return found;
}

/** The row that stops the column's growth first. -1: none does, or it cannot be told exactly. */
function leaving(table: readonly (readonly number[])[], enter: number, down: readonly number[]): number {
  const limitOf = (row: number): number => (table[row] as readonly number[]).at(-1) as number;
  let found = -1;
  for (let row = 0; row < down.length; row++) {
    const factor = at(table, row, enter);
    if (factor <= 0) continue;
    if (found >= 0) {
      const mine = limitOf(row) * at(table, found, enter);
      const theirs = limitOf(found) * factor;
      if (!Number.isSafeInteger(mine) || !Number.isSafeInteger(theirs)) return -1;
      if (mine > theirs || (mine === theirs && (down[row] as number) > (down[found] as number))) continue;
    }
    found = row;
  }
  return found;
}

/** Exchanges a row and a column; gives the new denominator, or nothing when a number became too great to be exact. */
function pivot(table: number[][], leave: number, enter: number, under: number): number | undefined {
  const turning = table[leave] as number[];
  const by = turning[enter] as number;
  for (let row = 0; row < table.length; row++) {
    if (row === leave) continue;
    const line = table[row] as number[];
    const factor = line[enter] as number;
    for (let column = 0; column < line.length; column++) {
      if (column === enter) continue;
      const [left, right] = [(line[column] as number) * by, factor * (turning[column] as number)];
      if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right) || !Number.isSafeInteger(left - right)) return undefined;
      line[column] = (left - right) / under;
    }
    line[enter] = factor === 0 ? 0 : -factor;
  }
  turning[enter] = under;
  return by;
}
