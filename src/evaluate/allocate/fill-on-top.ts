import type { Allocation, Item } from "./allocation.ts";
import { type Scenario, servedBy } from "./scenario.ts";

/**
 * What is possible, filled in on top of what is surely given, so that both together never take more of a limit than it has. `free` is what is possible with nothing
 * fixed: it stands where keeping to what is sure reaches less. `favour` allocates a scenario.
 */
export function fillOnTop(possible: Scenario, sure: Allocation, free: Allocation, favour: (rest: Scenario) => Allocation): Allocation {
  if (!free.proven) return free;
  const fixed = (i: number): number => sure.given[i] as number;
  const taken = (i: number): number => (fixed(i) === 0 ? 0 : (possible.items[i] as Item).whole ? (possible.items[i] as Item).takes : fixed(i));
  const rest: Scenario = {
    // What was taken whole has its room already, whatever more it turns out to be worth.
    items: possible.items.map((item, i): Item => ({ ...item, yields: Math.max(0, item.yields - fixed(i)), takes: item.takes - taken(i) })),
    rooms: possible.rooms.map((room) => ({ ...room, limit: room.limit - sum([...room.members].map(taken)) })),
    wants: possible.wants.map((want) => ({ ...want, need: Math.max(0, want.need - servedBy(sure, want)) })),
  };
  if (rest.rooms.some(({ limit }) => limit < 0)) return free;
  const more = favour(rest);
  const ids = possible.wants.map((want) => want.id);
  const filled: Allocation = {
    given: more.given.map((n, i) => n + fixed(i)),
    serves: more.serves.map((own, i) => new Map(ids.flatMap((id) => (own.has(id) || sure.serves[i]?.has(id) ? [[id, (own.get(id) ?? 0) + (sure.serves[i]?.get(id) ?? 0)] as const] : [])))),
    proven: more.proven,
  };
  const asMuch = sum(filled.given) >= sum(free.given) && possible.wants.every((want) => servedBy(filled, want) >= Math.min(want.need, servedBy(free, want)));
  return filled.proven && asMuch ? filled : free;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, n) => total + n, 0);
}
