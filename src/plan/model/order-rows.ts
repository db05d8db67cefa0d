import { isOnlyOrder, type Turn } from "../timeline/renewal-order.ts";
import type { Way } from "../timeline/way.ts";
import type { Program, Weights } from "./program.ts";

/**
 * One order of renewals: from its first state to its last every state that is come to is left again, and a way is taken just where a turn that has it is. Gives each way's column,
 * `undefined` where there is one order alone.
 */
export function orderRows(program: Program, turns: readonly Turn[], { first, last }: { first: number; last: number }, weights: (way: Way) => Weights): Map<Way, number | undefined> {
  const only = isOnlyOrder(turns);
  const ways = [...new Set(turns.flatMap((t) => t.ways))];
  const columns = new Map(ways.map((way) => [way, program.column(`way ${way.key}`, 1, true, weights(way), [], only ? 1 : 0)]));
  if (only) return new Map(ways.map((way) => [way, undefined]));
  const taken = turns.map((turn) => ({ turn, column: program.column(`turn ${turn.from} ${turn.to} ${turn.ways[0]?.key ?? ""}`, 1, true, {}) }));
  const sum = (of: (turn: Turn) => boolean, factor: number): [number, number][] => taken.flatMap(({ turn, column }): [number, number][] => (of(turn) ? [[column, factor]] : []));
  for (const state of new Set(turns.map((t) => t.from))) {
    const come = state === first ? 1 : 0;
    program.row(`order at ${state}`, "", come, come, [...sum((t) => t.from === state, 1), ...sum((t) => t.to === state, -1)]);
  }
  program.row("order to its end", "", 1, 1, sum((t) => t.to === last, 1));
  for (const [way, column] of columns) program.row(`taken ${way.key}`, "", 0, 0, [[column, 1], ...sum((t) => t.ways.includes(way), -1)]);
  return columns;
}
