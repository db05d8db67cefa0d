import type { Highs } from "highs";
import { expect, test } from "vitest";
import type { LinearModel } from "../plan/linear-model.ts";
import { type Ended, runHighs } from "./run-highs.ts";
import { solveBy } from "./solve-by.ts";

const model: LinearModel = { columns: [{ name: "c", lower: 0, upper: 5, whole: true, cost: 1 }], rows: [{ name: "r", lower: 3, columns: [0], factors: [2] }] };
const given = (value: number): Ended => ({ is: "optimal", took: 0, bound: 0, values: [value], duals: [0], reduced: [0] });

test("what does not hold once it is rounded is no solution, and no error", () => {
  const asked: number[] = [];
  const solve = solveBy((_, { tolerance }) => {
    asked.push(tolerance);
    return given(1.4);
  });
  expect(solve(model, { seconds: 1 })).toEqual({ is: "failed" });
  expect(new Set(asked).size).toBe(2);
});

test("what holds once it is sought more sharply is the solution", () => {
  const solve = solveBy((_, { tolerance }) => given(tolerance < 1e-7 ? 2 : 1.4));
  expect(solve(model, { seconds: 1 })).toMatchObject({ is: "optimal", values: [2] });
});

test("a solver that breaks has failed, whole or not", () => {
  const solve = solveBy(() => ({ is: "failed", took: 0 }));
  expect(solve(model, { seconds: 1 })).toEqual({ is: "failed" });
  expect(solve(model, { seconds: 1, relaxed: true })).toEqual({ is: "failed" });
  expect(solveBy((_, { whole }) => (whole ? { is: "no-end", took: 0 } : given(0)))(model, { seconds: 1 })).toEqual({ is: "out-of-time" });
});

test("HiGHS that breaks twice, or ends as nobody expects, has failed; what is wrong in the program itself is told", () => {
  const how = { seconds: 1, whole: true, tolerance: 1e-6 };
  const breaks = (error: Error): Highs => ({ constants: { objectiveSense: {}, modelStatus: {} }, withModel: () => { throw error; } }) as unknown as Highs;
  expect(runHighs(breaks(Object.assign(new Error("no"), { name: "HighsError" })), model, how)).toMatchObject({ is: "failed" });
  expect(runHighs(breaks(new WebAssembly.RuntimeError("memory access out of bounds")), model, how)).toMatchObject({ is: "failed" });
  expect(() => runHighs(breaks(new TypeError("a mistake")), model, how)).toThrow("a mistake");
  const asked = { options: { set: () => undefined }, info: { get: () => 0 }, run: () => ({ modelStatus: 4 }), getRunTime: () => 0.1 };
  const odd = { constants: { objectiveSense: {}, modelStatus: { optimal: 7, infeasible: 8, unbounded: 10, unboundedOrInfeasible: 9, timeLimit: 13 } }, withModel: (_: unknown, then: (model: unknown) => unknown) => then(asked) } as unknown as Highs;
  expect(runHighs(odd, model, how)).toMatchObject({ is: "failed" });
});
