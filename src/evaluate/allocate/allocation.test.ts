import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, type Item, type Room, type Want } from "./allocation.ts";

/** Small random limits that cross as they like, over a handful of activities; some cannot be split. */
const problem = fc.integer({ min: 1, max: 5 }).chain((count) => {
  const some = fc.uniqueArray(fc.nat(count - 1)).map((list) => new Set(list));
  return fc.record({
    items: fc.array(fc.record({ yields: fc.nat(3), whole: fc.boolean() }), { minLength: count, maxLength: count }),
    rooms: fc.array(fc.record({ limit: fc.nat(5), members: some }), { maxLength: 4 }),
    wants: fc.array(fc.record({ need: fc.nat(4), picks: some, group: fc.constantFrom(undefined, 0) }), { maxLength: 3 }),
  });
}).map(({ items, rooms, wants }) => ({
  items: items.map((item): Item => ({ ...item, takes: item.yields })),
  rooms: rooms satisfies Room[],
  wants: wants.map((want, i): Want => ({ ...want, id: String(i) })),
}));

/** Shortfall and sum of the best of all allocations, found by trying each, with each split of each activity's credit among the wants of the group. */
function best(items: readonly Item[], rooms: readonly Room[], wants: readonly Want[]): [reached: number, total: number] {
  let found: [number, number] = [0, 0];
  const group = wants.filter((w) => w.group === 0);
  const visit = (given: number[]): void => {
    if (rooms.some(({ limit, members }) => [...members].reduce((s, i) => s + (given[i] ?? 0), 0) > limit)) return;
    if (given.length < items.length) {
      const { yields, whole } = items[given.length] as Item;
      const tied = whole && rooms.some((r) => r.members.has(given.length) && [...r.members].reduce((s, i) => s + (items[i] as Item).yields, 0) > r.limit);
      for (let n = 0; n <= yields; n++) if (!tied || n === 0 || n === yields) visit([...given, n]);
      return;
    }
    const total = given.reduce((s, n) => s + n, 0);
    const plain = wants.filter((w) => w.group === undefined).reduce((s, w) => s + Math.min(w.need, [...w.picks].reduce((t, i) => t + (given[i] ?? 0), 0)), 0);
    const reached = plain + split(given, group);
    if (reached > found[0] || (reached === found[0] && total > found[1])) found = [reached, total];
  };
  visit([]);
  return found;
}

/** The most that wants which share nothing get of what was given: unit by unit, every way. */
function split(given: readonly number[], group: readonly Want[]): number {
  const seen = new Map<string, number>();
  const go = (i: number, got: readonly number[]): number => {
    if (i === given.length) return group.reduce((s, w, k) => s + Math.min(w.need, got[k] ?? 0), 0);
    const key = `${i}:${got.join(",")}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const ways = (left: number, k: number, now: readonly number[]): number => {
      if (k === group.length) return go(i + 1, now);
      let most = 0;
      for (let n = 0; n <= ((group[k] as Want).picks.has(i) ? left : 0); n++) most = Math.max(most, ways(left - n, k + 1, now.with(k, (now[k] ?? 0) + n)));
      return most;
    };
    const most = ways(given[i] ?? 0, 0, got);
    seen.set(key, most);
    return most;
  };
  return go(0, group.map(() => 0));
}

test("the allocation is feasible, and none of all that there are is better", () => {
  fc.assert(
    fc.property(problem, ({ items, rooms, wants }) => {
      const { given, serves, proven } = allocate(items, rooms, wants, new Set(wants));
      expect(proven).toBe(true);
      for (const { limit, members } of rooms) expect([...members].reduce((s, i) => s + (given[i] ?? 0), 0)).toBeLessThanOrEqual(limit);
      for (const [i, item] of items.entries()) expect(given[i]).toBeLessThanOrEqual(item.yields);
      const got = (want: Want): number => items.reduce((s, _, i) => s + (want.picks.has(i) ? (want.group === undefined ? (given[i] ?? 0) : (serves[i]?.get(want.id) ?? 0)) : 0), 0);
      for (const [i, served] of serves.entries()) expect([...served.values()].reduce((s, n) => s + n, 0)).toBeLessThanOrEqual(given[i] ?? 0);
      const reached = wants.reduce((s, want) => s + Math.min(want.need, got(want)), 0);
      expect([reached, given.reduce((s, n) => s + n, 0)]).toEqual(best(items, rooms, wants));
    }),
    { numRuns: 1000 },
  );
});

test("an activity that cannot be split gives way to two that fit better", () => {
  const items: Item[] = [{ yields: 4, takes: 4, whole: true }, { yields: 3, takes: 3, whole: true }, { yields: 3, takes: 3, whole: true }];
  expect(allocate(items, [{ limit: 6, members: new Set([0, 1, 2]) }], [], new Set()).given).toEqual([0, 3, 3]);
});

test("credit leaves the limit that another activity needs", () => {
  // One limit of 2 on the first two, one of 2 on the last two: the one in the middle would take from both.
  const items: Item[] = [2, 2, 2].map((yields) => ({ yields, takes: yields, whole: false }));
  expect(allocate(items, [{ limit: 2, members: new Set([0, 1]) }, { limit: 2, members: new Set([1, 2]) }], [], new Set()).given).toEqual([2, 0, 2]);
});

test("what cannot be split is taken whole, and may serve two wants that share nothing", () => {
  const items: Item[] = [1, 1, 1, 2].map((yields, i) => ({ yields, takes: yields, whole: i === 3 }));
  const wants: Want[] = [
    { id: "a", need: 3, picks: new Set([0, 1, 3]), group: 0 },
    { id: "b", need: 1, picks: new Set([3]), group: 0 },
  ];
  const { given, serves } = allocate(items, [{ limit: 4, members: new Set([0, 1, 2, 3]) }], wants, new Set(wants));
  expect(given).toEqual([1, 1, 0, 2]);
  expect([serves[3]?.get("a"), serves[3]?.get("b")]).toEqual([1, 1]);
});

/** Numbers as if by chance, and always the same. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => Math.floor(((state = (state * 1103515245 + 12345) % 2147483648) / 2147483648) * below);
}

/** Limits that cross in every way, over many activities: what nobody has, and a hostile record may. */
function crossing(count: number, roomCount: number, whole: boolean): { items: Item[]; rooms: Room[]; wants: Want[] } {
  const next = chance(count);
  const some = (): Set<number> => new Set(Array.from({ length: count }, (_, i) => i).filter(() => next(2) === 0));
  const items = Array.from({ length: count }, (): Item => {
    const yields = 1 + next(100);
    return { yields, takes: yields, whole };
  });
  const rooms = Array.from({ length: roomCount }, (): Room => {
    const members = some();
    return { limit: members.size * 20, members };
  });
  return { items, rooms, wants: Array.from({ length: 4 }, (_, i): Want => ({ id: String(i), need: count * 25, picks: some(), group: i % 2 === 0 ? undefined : 0 })) };
}

test.each([
  ["that can be split", crossing(200, 6, false)],
  ["that cannot", crossing(300, 3, true)],
  ["under a limit of their own, two by two", { ...crossing(4000, 0, false), rooms: Array.from({ length: 2000 }, (_, i): Room => ({ limit: 40, members: new Set([2 * i, 2 * i + 1]) })) }],
  ["with more ways to serve than can be counted", { items: [{ yields: 3, takes: 3, whole: false }], rooms: [], wants: Array.from({ length: 60 }, (_, i): Want => ({ id: String(i), need: 2, picks: new Set([0]), group: Math.floor(i / 6) })) }],
])("no work goes on for ever: what is found for many activities %s keeps to every limit and brings something", (_, { items, rooms, wants }) => {
  // Processor time: a busy machine is no fault.
  const start = process.threadCpuUsage();
  const { given, serves, proven } = allocate(items, rooms, wants, new Set(wants));
  expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(8000);
  expect(proven).toBe(false);
  expect(given.reduce((s, n) => s + n, 0)).toBeGreaterThan(0);
  for (const { limit, members } of rooms) expect([...members].reduce((s, i) => s + (given[i] as number), 0)).toBeLessThanOrEqual(limit);
  for (const [i, item] of items.entries()) expect(item.whole ? [0, item.yields] : (given[i] as number) <= item.yields ? [given[i]] : []).toContain(given[i]);
  for (const [i, served] of serves.entries()) for (const group of new Set(wants.map((want) => want.group))) expect(wants.filter((want) => want.group === group).reduce((s, { id }) => s + (served.get(id) ?? 0), 0)).toBeLessThanOrEqual(given[i] as number);
});
