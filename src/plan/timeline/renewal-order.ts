import type { PlannedCycle, Way } from "./way.ts";

/**
 * In which orders credentials that renew each other can be renewed, as a graph without circles: each path from the first state to the last is one order. What is handed in
 * earlier may bring a renewal to others, and then their cycles are other ones.
 */
export interface RenewalOrder {
  turns: readonly Turn[];
  first: number;
  last: number;
  /** Not every order is in it, as there are too many. */
  cut: boolean;
}

/** One renewal handed in, from one state to the next. */
export interface Turn {
  from: number;
  to: number;
  /** The one handed in, then those that it brings to others. */
  ways: readonly Way[];
  /** How many credentials are planned no further instead, as they can no longer be renewed. */
  stops: number;
  /** The cycle that what was handed in begins, where that is planned. */
  next: PlannedCycle | undefined;
}

/** By what a plan is less good for a way: a late renewal, more so a reinstated one; then one without the buffer, and of those one on another day than the one preferred. */
export function burdenOf(way: Way): { late: number; risk: number; ties: number } {
  const ties = Math.max(0, way.cycle.ways.indexOf(way));
  if (way.is === "late") return { late: 1 + (way.step?.state === "reinstatable" ? 1 : 0), risk: 0, ties };
  return { late: 0, risk: way.calm ? 0 : 1, ties };
}

/** Beyond any number of renewals in one plan. */
const MANY = 100_000;

/**
 * The turns that are weighed: without the refused ways where an order is left without them, and only those of orders that are the least late, and of those the least without
 * the buffer, unless `all` are asked for.
 */
export function turnsOf({ turns, first, last }: RenewalOrder, refused: ReadonlySet<string>, all: boolean): Turn[] {
  const allowed = turns.filter((t) => t.ways.every((w) => !refused.has(w.key)));
  const burden = (turn: Turn): number => (all ? 0 : turn.ways.reduce((sum, way) => sum + burdenOf(way).late * MANY + burdenOf(way).risk, 0));
  const found = leastBurdened(allowed, first, last, burden);
  return found.length > 0 ? found : leastBurdened(turns, first, last, burden);
}

/** The turns of the orders that come to the least burden; none where no order is left. */
export function leastBurdened(turns: readonly Turn[], first: number, last: number, burden: (turn: Turn) => number): Turn[] {
  const before = distances(turns, first, (t) => t.from, (t) => t.to, burden);
  const after = distances(turns, last, (t) => t.to, (t) => t.from, burden);
  const least = before.get(last);
  return least === undefined ? [] : turns.filter((t) => (before.get(t.from) ?? Infinity) + burden(t) + (after.get(t.to) ?? Infinity) === least);
}

/** The least burden from one state to each that can be reached, along the turns or against them. */
function distances(turns: readonly Turn[], start: number, out: (turn: Turn) => number, into: (turn: Turn) => number, burden: (turn: Turn) => number): Map<number, number> {
  const leaving = new Map<number, Turn[]>();
  for (const turn of turns) leaving.set(out(turn), [...(leaving.get(out(turn)) ?? []), turn]);
  const least = new Map([[start, 0]]);
  for (let queue = [start]; queue.length > 0; ) {
    const state = queue.shift() as number;
    for (const turn of leaving.get(state) ?? []) {
      const sum = (least.get(state) ?? 0) + burden(turn);
      if (sum >= (least.get(into(turn)) ?? Infinity)) continue;
      least.set(into(turn), sum);
      queue.push(into(turn));
    }
  }
  return least;
}

/** Is there one order alone? */
export function isOnlyOrder(turns: readonly Turn[]): boolean {
  return new Set(turns.map((t) => t.from)).size === turns.length;
}
