import type { Allocation, Item, Room, Want } from "./allocation.ts";

/** Credit as far as it is sure, or as far as it is possible at all, as a problem of items, rooms and wants. */
export interface Scenario {
  items: Item[];
  rooms: Room[];
  wants: Want[];
}

/** The steps that an allocation gives to a want. */
export function servedBy({ given, serves }: Allocation, { id, picks, group }: Want): number {
  return given.reduce((sum, n, i) => sum + (group === undefined ? (picks.has(i) ? n : 0) : (serves[i]?.get(id) ?? 0)), 0);
}
