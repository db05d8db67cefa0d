import { describe, expect, test } from "vitest";
import { isOnlyOrder, leastBurdened, type RenewalOrder, type Turn, turnsOf } from "./renewal-order.ts";
import type { Way } from "./way.ts";

const way = (key: string, more: Partial<Way> = {}): Way => ({ key, is: "in-time", calm: true, cycle: { ways: [] }, ...more }) as unknown as Way;
const turn = (from: number, to: number, ways: Way[], stops = 0): Turn => ({ from, to, ways, stops, next: undefined });

const calm = way("calm");
const tight = way("tight", { calm: false });
const late = way("late", { is: "late", calm: false });
const then = way("then");
/** From 0 to 3: calm, tight or late, and then one more; 4 leads nowhere. */
const order: RenewalOrder = { first: 0, last: 3, cut: false, turns: [turn(0, 1, [calm]), turn(0, 1, [tight]), turn(0, 2, [late]), turn(1, 3, [then]), turn(2, 3, [then]), turn(0, 4, [calm])] };
const keys = (turns: readonly Turn[]): string[] => turns.map((t) => `${t.from}-${t.to} ${t.ways.map((w) => w.key).join("+")}`);

describe("the turns that are weighed", () => {
  test("are those of the orders that are the least late, and of those the least without the buffer", () => {
    expect(keys(turnsOf(order, new Set(), false))).toEqual(["0-1 calm", "1-3 then"]);
    expect(keys(turnsOf(order, new Set(["calm"]), false))).toEqual(["0-1 tight", "1-3 then"]);
    expect(keys(turnsOf(order, new Set(["calm", "tight"]), false))).toEqual(["0-2 late", "2-3 then"]);
  });

  test("are all that lead to the end, where all are asked for", () => {
    expect(keys(turnsOf(order, new Set(), true))).toEqual(["0-1 calm", "0-1 tight", "0-2 late", "1-3 then", "2-3 then"]);
  });

  test("are all again where nothing would be left: what is in no order would seem to be kept", () => {
    expect(keys(turnsOf(order, new Set(["then"]), false))).toEqual(["0-1 calm", "1-3 then"]);
  });

  test("let nothing go that need not be", () => {
    const turns = [turn(0, 1, [], 1), turn(0, 1, [], 2), turn(1, 2, [then])];
    expect(leastBurdened(turns, 0, 2, (t) => t.stops)).toEqual([turns[0], turns[2]]);
    expect(leastBurdened(turns, 0, 9, (t) => t.stops)).toEqual([]);
  });
});

test("one order alone has one turn from each state", () => {
  expect(isOnlyOrder(turnsOf(order, new Set(), false))).toBe(true);
  expect(isOnlyOrder(turnsOf(order, new Set(), true))).toBe(false);
});
