import * as fc from "fast-check";
import { expect, test } from "vitest";
import { maximize, type Program } from "./maximize.ts";

/** Every whole point, one after the other. */
function tryAll({ columns, goals, rows }: Program, most: number): number[] {
  let best: number[] = goals.map(() => 0);
  const visit = (values: number[]): void => {
    const sum = (factors: readonly number[]): number => values.reduce((s, v, i) => s + v * (factors[i] ?? 0), 0);
    if (values.length < columns) {
      for (let n = 0; n <= most; n++) visit([...values, n]);
      return;
    }
    if (rows.some(({ factors, limit }) => sum(factors) > limit)) return;
    const reached = goals.map(sum);
    const differs = reached.findIndex((n, i) => n !== best[i]);
    if (differs >= 0 && (reached[differs] as number) > (best[differs] as number)) best = reached;
  };
  visit([]);
  return best;
}

const program = fc.integer({ min: 1, max: 5 }).chain((columns) => {
  const factors = (most: number) => fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns });
  return fc.record({ goals: fc.array(factors(3), { minLength: 1, maxLength: 3 }), limits: fc.array(fc.record({ factors: factors(3), limit: fc.nat(9) }), { maxLength: 5 }) }).map(({ goals, limits }): Program => {
    const whole = Array.from({ length: columns }, (_, i) => i);
    return { columns, goals, rows: [...limits, ...whole.map((column) => ({ factors: whole.map((i) => (i === column ? 1 : 0)), limit: 3 }))], whole };
  });
});

test("what maximize finds is feasible, whole and as good as the best of all points", () => {
  fc.assert(
    fc.property(program, (p) => {
      const { values, proven } = maximize(p, { left: 1e7 });
      const sum = (factors: readonly number[]): number => values.reduce((s, v, i) => s + v * (factors[i] ?? 0), 0);
      expect(proven).toBe(true);
      expect(values.every((v) => Number.isInteger(v) && v >= 0)).toBe(true);
      expect(p.rows.every(({ factors, limit }) => sum(factors) <= limit)).toBe(true);
      expect(p.goals.map(sum)).toEqual(tryAll(p, 3));
    }),
    { numRuns: 1500 },
  );
});

test("numbers that are too great to be exact give something feasible and no proof", () => {
  const large = 3_000_000_019;
  const found = maximize({ columns: 2, goals: [[large, large - 2]], rows: [{ factors: [large, 7], limit: large * 3 }, { factors: [11, large - 4], limit: large * 5 }], whole: [0, 1] }, { left: 1e7 });
  expect(found.proven).toBe(false);
  expect(found.values.every((v) => Number.isInteger(v) && v >= 0)).toBe(true);
});
