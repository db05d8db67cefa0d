import { greatestShared } from "../../base/greatest-shared.ts";
import type { LinearModel } from "../linear-model.ts";

/** One measure, or two in one: the first is counted in steps so large that no saving of the second outweighs one. */
export interface Blend {
  linear: LinearModel;
  /** How many are in it. */
  measures: 1 | 2;
  /** What a plan costs in it that comes to so much by each. */
  cost: (first: number, second: number) => number;
  /** The most that a plan may cost in it which comes to so much by the first, whatever the second. */
  most: (first: number) => number;
}

/** Above this, a solver that reckons in floating point does not surely tell costs apart that differ by one. */
const LARGE = 2 ** 28;

/**
 * The program that asks for the least of `first`, and of all plans that have it for the least of `second`: to find them one after the other takes the work twice. It holds
 * for plans that come to at most `budget` by the first. Where the numbers would be too large, and where there is no second, it asks for the first alone.
 */
export function blend(first: LinearModel, second: LinearModel | undefined, budget: number): Blend {
  const step = first.columns.reduce((shared, { cost }) => greatestShared(shared, cost), 0) || 1;
  const others = second?.columns.map(({ cost }) => cost) ?? [];
  const otherStep = others.reduce(greatestShared, 0) || 1;
  const weight = Math.floor(mostWithin(first, others, budget) / otherStep) + 1;
  if (second === undefined || !((budget / step + 1) * weight <= LARGE)) return { linear: first, measures: 1, cost: (one) => one, most: (one) => one };
  const cost = (one: number, other: number): number => (one / step) * weight + other / otherStep;
  const linear = { ...first, columns: first.columns.map((column, i) => ({ ...column, cost: cost(column.cost, others[i] ?? 0) })) };
  return { linear, measures: 2, cost, most: (one) => Math.floor(one / step) * weight + weight - 1 };
}

/** No plan that costs at most `budget` comes to more than this by the other measure: all of it in what gives most of it for the cost. */
function mostWithin({ columns }: LinearModel, others: readonly number[], budget: number): number {
  let left = budget;
  let most = 0;
  const parts: { cost: number; other: number; count: number }[] = [];
  columns.forEach(({ cost, lower, upper }, i) => {
    const other = others[i] ?? 0;
    left -= cost * lower;
    most += other * lower;
    if (other > 0 && upper > lower) parts.push({ cost, other, count: upper - lower });
  });
  for (const { cost, other, count } of parts.sort((a, b) => b.other * a.cost - a.other * b.cost)) {
    const times = cost === 0 ? count : Math.min(count, Math.max(0, left) / cost);
    most += times * other;
    left -= times * cost;
  }
  return most;
}
