import type { Allocation, Item, Room, Want } from "./allocation.ts";
import { roomsOf } from "./rooms-of.ts";

/**
 * Credits the items one after the other, as far as every room has left; what wants of a group it goes to, the first that still lacks some. Always feasible, found in one
 * go, and perhaps not the best.
 */
export function handOutInOrder(items: readonly Item[], rooms: readonly Room[], wants: readonly Want[]): Allocation {
  const places = roomsOf(items, rooms);
  const left = rooms.map(({ limit }) => limit);
  const lacking = new Map(wants.map((want) => [want, want.need]));
  const serves = items.map(() => new Map<string, number>());
  const given = items.map((item, i) => {
    const mine = places[i] as number[];
    const room = Math.min(...mine.map((place) => left[place] as number));
    const whole = item.whole && mine.length > 0;
    const gets = whole ? (item.takes <= room ? item.yields : 0) : Math.min(item.yields, room);
    const taken = whole && gets > 0 ? item.takes : gets;
    for (const place of mine) left[place] = (left[place] as number) - taken;
    for (const group of new Set(wants.map((want) => want.group))) {
      const want = group === undefined ? undefined : wants.find((one) => one.group === group && one.picks.has(i) && (lacking.get(one) as number) > 0);
      if (!want) continue;
      serves[i]?.set(want.id, gets);
      lacking.set(want, (lacking.get(want) as number) - gets);
    }
    return gets;
  });
  return { given, serves, proven: false };
}
