import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { LinearModel, Solved } from "../plan/linear-model.ts";
import { bruteForce } from "./brute-force.ts";
import { openSolver } from "./open-solver.ts";

const solve = await openSolver();
const LIMIT = { seconds: 20 };

/** Small whole programs: columns of a few values each, some without an end, rows open on either side or on both. */
const models = fc
  .record({ columns: fc.integer({ min: 1, max: 6 }), rows: fc.integer({ min: 0, max: 5 }), size: fc.constantFrom(1, 4, 997, 1e9) })
  .chain(({ columns, rows, size }) =>
    fc.record({
      columns: fc.array(column, { minLength: columns, maxLength: columns }),
      rows: fc.array(rowOver(columns, size), { minLength: rows, maxLength: rows }),
      endless: fc.oneof({ arbitrary: fc.constant(null), weight: 6 }, fc.nat(columns - 1)),
    }),
  )
  .map(({ columns, rows, endless }) => (endless === null ? { columns, rows } : withEndless({ columns, rows }, endless)));

const column = fc
  .record({ lower: fc.integer({ min: -2, max: 1 }), width: fc.nat(3), cost: fc.integer({ min: -20, max: 20 }) })
  .map(({ lower, width, cost }) => ({ name: "c", lower, upper: lower + width, whole: true, cost }));

const rowOver = (columns: number, size: number): fc.Arbitrary<LinearModel["rows"][number]> =>
  fc
    .record({ factors: fc.array(fc.integer({ min: -6, max: 9 }), { minLength: columns, maxLength: columns }), lower: fc.option(fc.integer({ min: -8, max: 12 })), width: fc.option(fc.nat(9), { freq: 2 }) })
    .map(({ factors, lower, width }) => ({
      name: "r",
      columns: factors.flatMap((factor, at) => (factor === 0 ? [] : [at])),
      factors: factors.filter((factor) => factor !== 0).map((factor) => factor * size),
      ...(lower !== null && { lower: lower * size - (size > 1 ? 1 : 0) }),
      ...(width !== null && { upper: ((lower ?? 0) + width) * size + (size > 1 ? 1 : 0) }),
    }));

/** One column goes on for ever in the way that costs less, and the rows that would stop it lose that end. */
function withEndless({ columns, rows }: LinearModel, at: number): LinearModel {
  return {
    columns: columns.map((one, c) => (c === at ? { ...one, upper: Infinity, cost: -Math.abs(one.cost) - 1 } : one)),
    rows: rows.map(({ upper, lower, ...row }) => {
      const factor = row.factors[row.columns.indexOf(at)] ?? 0;
      return { ...row, ...(factor <= 0 && upper !== undefined && { upper }), ...(factor >= 0 && lower !== undefined && { lower }) };
    }),
  };
}

function holds(model: LinearModel, values: readonly number[]): boolean {
  const columns = model.columns.every((one, at) => Number.isSafeInteger(values[at]) && (values[at] as number) >= one.lower && (values[at] as number) <= one.upper);
  return columns && model.rows.every((row) => {
    const sum = row.columns.reduce((total, at, place) => total + BigInt((row.factors[place] as number)) * BigInt((values[at] as number)), 0n);
    return sum >= (row.lower ?? -Infinity) && sum <= (row.upper ?? Infinity);
  });
}

test("HiGHS and trying everything agree on thousands of small whole programs", () => {
  const met = { optimal: 0, infeasible: 0, unbounded: 0 };
  fc.assert(
    fc.property(models, (model) => {
      const [fast, sure] = [solve(model, LIMIT), bruteForce(model, LIMIT)];
      expect(fast.is).toBe(sure.is);
      met[sure.is as keyof typeof met]++;
      if (fast.is !== "optimal" || sure.is !== "optimal") return;
      expect(fast.objective).toBe(sure.objective);
      expect(fast.bound).toBe(sure.objective);
      expect(holds(model, fast.values)).toBe(true);
    }),
    { numRuns: 3000, seed: 4 },
  );
  expect(met.optimal).toBeGreaterThan(1000);
  expect(met.infeasible).toBeGreaterThan(300);
  expect(met.unbounded).toBeGreaterThan(100);
}, 120_000);

test("a limit to what may be paid loses nothing within it, and finds nothing beyond it", () => {
  const met = { optimal: 0, infeasible: 0 };
  fc.assert(
    fc.property(models, fc.integer({ min: -60, max: 60 }), (model, atMost) => {
      const [fast, sure] = [solve(model, { ...LIMIT, atMost }), bruteForce(model, { ...LIMIT, atMost })];
      expect(fast.is).toBe(sure.is);
      if (sure.is === "infeasible") met.infeasible++;
      if (fast.is !== "optimal" || sure.is !== "optimal") return;
      met.optimal++;
      expect([fast.objective, fast.bound, holds(model, fast.values)]).toEqual([sure.objective, sure.objective, true]);
    }),
    { numRuns: 3000, seed: 6 },
  );
  expect(met.optimal).toBeGreaterThan(700);
  expect(met.infeasible).toBeGreaterThan(700);
}, 120_000);

test("the same model gives the same answer, whatever was solved between", () => {
  fc.assert(
    fc.property(models, models, (model, other) => {
      const first = solve(model, LIMIT);
      solve(other, LIMIT);
      expect(solve(model, LIMIT)).toEqual(first);
      const loose = solve(model, { ...LIMIT, relaxed: true });
      solve(other, { ...LIMIT, relaxed: true });
      expect(solve(model, { ...LIMIT, relaxed: true })).toEqual(loose);
    }),
    { numRuns: 200, seed: 5 },
  );
});

test("duals and reduced costs times the bounds that they lean on are the bound, and nothing whole costs less", () => {
  let broken = 0;
  let leaning = 0;
  fc.assert(
    fc.property(models, (model) => {
      const loose = solve(model, { ...LIMIT, relaxed: true });
      if (loose.is !== "optimal") return;
      const { objective, bound, duals, reduced } = loose as Solved & { is: "optimal"; duals: number[]; reduced: number[] };
      const near = 1e-6 * Math.max(1, Math.abs(objective));
      expect(Math.abs(bound - objective)).toBeLessThanOrEqual(near);
      const lean = (price: number, lower: number, upper: number): number => (price === 0 || !Number.isFinite(price > 0 ? lower : upper) ? 0 : price * (price > 0 ? lower : upper));
      const sum = model.rows.reduce((total, row, at) => total + lean((duals[at] as number), row.lower ?? -Infinity, row.upper ?? Infinity), 0);
      expect(Math.abs(model.columns.reduce((total, one, at) => total + lean((reduced[at] as number), one.lower, one.upper), sum) - objective)).toBeLessThanOrEqual(near);
      for (const [at, one] of model.columns.entries()) {
        const priced = model.rows.reduce((total, row, r) => total + (duals[r] as number) * (row.factors[row.columns.indexOf(at)] ?? 0), 0);
        expect(Math.abs(one.cost - priced - (reduced[at] as number))).toBeLessThan(1e-6);
      }
      leaning += duals.some((dual) => dual !== 0) ? 1 : 0;
      const whole = bruteForce(model, LIMIT);
      if (whole.is !== "optimal") return;
      expect(whole.objective).toBeGreaterThanOrEqual(bound - near);
      broken += loose.values.some((value) => !Number.isInteger(value)) ? 1 : 0;
    }),
    { numRuns: 1500, seed: 6 },
  );
  expect(leaning).toBeGreaterThan(200);
  expect(broken).toBeGreaterThan(100);
});

test("columns that need not be whole stand beside columns that must", () => {
  const model: LinearModel = {
    columns: [
      { name: "course", lower: 0, upper: 1, whole: true, cost: 10 },
      { name: "hours", lower: 0, upper: Infinity, whole: false, cost: 3 },
    ],
    rows: [{ name: "credit", columns: [0, 1], factors: [4, 2], lower: 7 }],
  };
  const solved = solve(model, LIMIT);
  expect(solved).toMatchObject({ is: "optimal", values: [0, 3.5], objective: 10.5 });
  expect("duals" in solved).toBe(false);
  expect(solve({ ...model, columns: model.columns.map((one) => ({ ...one, whole: false })) }, LIMIT)).toMatchObject({ is: "optimal", duals: [1.5], reduced: [4, 0] });
});

test("large factors are held exactly", () => {
  const big = 2 ** 40 - 1;
  const model: LinearModel = {
    columns: [0, 1, 2].map((at) => ({ name: `c${at}`, lower: 0, upper: 1000, whole: true, cost: [5, 7, 1][at] as number })),
    rows: [{ name: "sum", columns: [0, 1, 2], factors: [big, big - 2, 1], lower: 3 * big + 1 }],
  };
  const solved = solve(model, LIMIT);
  expect(solved.is === "optimal" && holds(model, solved.values) && solved.objective).toBe(16);
});

test("a model of nothing, and bounds that leave nothing", () => {
  expect(solve({ columns: [], rows: [] }, LIMIT)).toEqual({ is: "optimal", objective: 0, bound: 0, values: [], duals: [], reduced: [] });
  expect(solve({ columns: [], rows: [{ name: "r", columns: [], factors: [], lower: 1 }] }, LIMIT)).toEqual({ is: "infeasible" });
  const column = { name: "c", lower: 0, upper: 5, whole: true, cost: 1 };
  expect(solve({ columns: [column], rows: [] }, LIMIT)).toMatchObject({ is: "optimal", values: [0], objective: 0 });
  expect(solve({ columns: [column], rows: [{ name: "r", columns: [], factors: [], lower: 1 }] }, LIMIT)).toEqual({ is: "infeasible" });
  expect(solve({ columns: [{ ...column, lower: 3, upper: 2 }], rows: [] }, LIMIT)).toEqual({ is: "infeasible" });
  expect(solve({ columns: [column], rows: [{ name: "r", columns: [0], factors: [4], lower: 5, upper: 7 }] }, LIMIT)).toEqual({ is: "infeasible" });
});

test("a hard model ends in its time, with the best that was found or with nothing", () => {
  // Equal sums of large numbers: market splits, which branch and bound cannot prune.
  let state = 12345;
  const random = (): number => (state = (state * 1103515245 + 12345) % 2147483648) % 1000;
  const columns = Array.from({ length: 60 }, (_, at) => ({ name: `c${at}`, lower: 0, upper: 1, whole: true, cost: 0 }));
  const off = Array.from({ length: 7 }, (_, at) => ({ name: `off${at}`, lower: 0, upper: 1e6, whole: true, cost: 1 }));
  const rows = off.map((_, at) => {
    const factors = columns.map(random);
    const half = Math.floor(factors.reduce((sum, factor) => sum + factor, 0) / 2);
    return { name: `r${at}`, columns: [...columns.keys(), 60 + at], factors: [...factors, 1], lower: half, upper: half };
  });
  const model = { columns: [...columns, ...off], rows };
  const begun = performance.now();
  const solved = solve(model, { seconds: 0.5 });
  expect((performance.now() - begun) / 1000).toBeLessThan(3);
  expect(["feasible", "out-of-time"]).toContain(solved.is);
  const found = solved.is === "feasible" ? solved : undefined;
  expect(found === undefined || (holds(model, found.values) && found.bound < found.objective)).toBe(true);
  expect(solve(model, { seconds: 0 })).toEqual({ is: "out-of-time" });
});

test("a model on which HiGHS breaks while it makes it smaller is solved as it is", () => {
  const rows: [lower: number | undefined, upper: number | undefined, columns: number[], factors: number[]][] = [
    [1, 1, [0, 1, 2], [1, 1, 1]],
    [1, 1, [3, 4, 5], [1, 1, 1]],
    [-1, undefined, [0, 10], [-20, 19]],
    [0, undefined, [0, 6], [-1, 1]],
    [0, undefined, [1, 6, 7], [-1, 1, 1]],
    [0, undefined, [2, 6, 7, 8], [-1, 1, 1, 1]],
    [0, undefined, [3, 7, 8, 9], [-1, 1, 1, 1]],
    [0, undefined, [4, 8, 9], [-1, 1, 1]],
    [0, undefined, [5, 9], [-1, 1]],
    [undefined, 90000, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [12900, 15900, 17900, 12900, 15900, 17900, 10000, 10000, 10000, 10000, 47500]],
    [undefined, 1, [1, 2, 4, 5], [1, 1, 1, 1]],
  ];
  const model: LinearModel = {
    columns: [12900, 15900, 17900, 12900, 15900, 17900, 10000, 10000, 10000, 10000, 47500].map((cost, at) => ({ name: `c${at}`, lower: 0, upper: 1, whole: true, cost })),
    rows: rows.map(([lower, upper, columns, factors], at) => ({ name: `r${at}`, columns, factors, lower, upper })),
  };
  const tried = bruteForce(model, LIMIT);
  const solved = solve(model, LIMIT);
  expect([solved.is, "objective" in solved && solved.objective]).toEqual([tried.is, "objective" in tried && tried.objective]);
});
