import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bruteForce } from "../../solver/brute-force.ts";
import type { LinearModel } from "../linear-model.ts";
import { blend } from "./blend.ts";

const LIMIT = { seconds: 20 };

/** What has to be bought of a few things, each with a price and a length. */
const shops = fc
  .record({
    things: fc.array(fc.record({ price: fc.nat(9), length: fc.nat(40), gives: fc.integer({ min: 1, max: 6 }), upper: fc.integer({ min: 1, max: 2 }), needed: fc.boolean() }), { minLength: 2, maxLength: 7 }),
    need: fc.integer({ min: 1, max: 12 }),
    cents: fc.constantFrom(1, 100),
    minutes: fc.constantFrom(1, 30),
  })
  .map(({ things, need, cents, minutes }) => {
    const weighed = (cost: (thing: (typeof things)[number]) => number): LinearModel => ({
      columns: things.map((thing) => ({ name: "thing", lower: thing.needed ? 1 : 0, upper: thing.upper, whole: true, cost: cost(thing) })),
      rows: [{ name: "need", lower: need, columns: things.map((_, i) => i), factors: things.map((t) => t.gives) }],
    });
    return { money: weighed((t) => t.price * cents), time: weighed((t) => t.length * minutes) };
  });

const sumOf = ({ columns }: LinearModel, values: readonly number[]): number => columns.reduce((sum, { cost }, i) => sum + cost * (values[i] ?? 0), 0);

test("the blend of two measures is the least of the first, and then the least of the second", () => {
  let found = 0;
  fc.assert(
    fc.property(shops, fc.integer({ min: 0, max: 3 }), ({ money, time }, spare) => {
      const first = bruteForce(money, LIMIT);
      if (first.is !== "optimal") return;
      const budget = first.objective + spare;
      const { linear, measures, cost, most } = blend(money, time, budget);
      const then = bruteForce({ ...time, rows: [...time.rows, { name: "held", upper: first.objective, columns: time.columns.map((_, i) => i), factors: money.columns.map((c) => c.cost) }] }, LIMIT);
      const both = bruteForce(linear, { ...LIMIT, atMost: most(budget) });
      if (both.is !== "optimal" || then.is !== "optimal") throw new Error(`${both.is}, ${then.is}`);
      expect(measures).toBe(2);
      expect([sumOf(money, both.values), sumOf(time, both.values)]).toEqual([first.objective, then.objective]);
      expect(cost(first.objective, then.objective)).toBe(both.objective);
      // Nothing that comes to no more than the budget by the first costs more than that in the blend, and nothing that comes to more costs less.
      expect(both.objective).toBeLessThanOrEqual(most(first.objective));
      expect(most(first.objective - 1)).toBeLessThan(both.objective);
      found++;
    }),
    { numRuns: 1000, seed: 1 },
  );
  expect(found).toBeGreaterThan(400);
});

test("where the numbers would be too large, and where there is no second, the first is asked for alone", () => {
  const one = (cost: number): LinearModel => ({ columns: [{ name: "a", lower: 0, upper: 2, whole: true, cost }, { name: "b", lower: 0, upper: 1, whole: true, cost: 1 }], rows: [] });
  const large = blend(one(2 ** 20), one(2 ** 20), 2 ** 21);
  expect([large.measures, large.cost(7, 3), large.most(7)]).toEqual([1, 7, 7]);
  expect(blend(one(3), undefined, 6).measures).toBe(1);
  expect(blend(one(3), one(5), 6).measures).toBe(2);
});
