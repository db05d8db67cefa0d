import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hittingSets } from "./hitting-sets.ts";
import type { Holds } from "./holds.ts";
import { leastRepairs } from "./least-repairs.ts";
import { smallestConflict } from "./smallest-conflict.ts";

const runs = Number(process.env["RECERT_RUNS"] ?? 3000);

/** What cannot hold is whatever has all of one of the conflicts: every family of sets that only grows is of this form. */
const family = fc.integer({ min: 0, max: 8 }).chain((count) => {
  const groups = Array.from({ length: count }, (_, i) => `g${i}`);
  return fc.record({ groups: fc.constant(groups), conflicts: fc.array(fc.subarray(groups, { minLength: Math.min(1, count) }), { maxLength: 7 }) });
});

const holdsFor = (conflicts: readonly string[][]): Holds => (groups) => (conflicts.some((conflict) => conflict.every((group) => groups.has(group))) ? "no" : "yes");

function subsets(groups: readonly string[]): string[][] {
  const all = Array.from({ length: 2 ** groups.length }, (_, bits) => groups.filter((_, i) => (bits >> i) & 1));
  return all.toSorted((a, b) => a.length - b.length);
}

describe("smallestConflict", () => {
  it("has as few groups as the smallest that brute force finds", () => {
    const met = { none: 0, one: 0, more: 0, smallerThanFirst: 0 };
    fc.assert(
      fc.property(family, ({ groups, conflicts }) => {
        const holds = holdsFor(conflicts);
        const brute = subsets(groups).find((subset) => holds(new Set(subset)) === "no");
        const found = smallestConflict(groups, holds);
        if (!brute) {
          met.none += 1;
          return found.is === "none";
        }
        if (found.is !== "smallest") throw new Error(`${found.is} without a limit`);
        met[brute.length <= 1 ? "one" : "more"] += 1;
        if (conflicts.some((conflict) => conflict.length > brute.length)) met.smallerThanFirst += 1;
        expect(found.groups).toHaveLength(brute.length);
        expect(holds(new Set(found.groups))).toBe("no");
        return true;
      }),
      { numRuns: runs },
    );
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(runs / 50);
  });

  it("says only what it knows when questions run out: a conflict is one, and an irreducible one has nothing to leave out", () => {
    const met = { smallest: 0, irreducible: 0, unreduced: 0, none: 0, "out-of-time": 0 };
    fc.assert(
      fc.property(family, fc.integer({ min: 0, max: 25 }), ({ groups, conflicts }, checks) => {
        const holds = holdsFor(conflicts);
        let asked = 0;
        const found = smallestConflict(groups, (subset) => ((asked += 1), holds(subset)), { checks });
        expect(asked).toBeLessThanOrEqual(checks);
        met[found.is] += 1;
        if (!("groups" in found)) return;
        expect(holds(new Set(found.groups))).toBe("no");
        if (found.is === "unreduced") return;
        for (const left of found.groups) expect(holds(new Set(found.groups.filter((group) => group !== left)))).toBe("yes");
        const fewest = subsets(groups).find((subset) => holds(new Set(subset)) === "no")?.length ?? -1;
        expect(found.is !== "smallest" || found.groups.length === fewest).toBe(true);
      }),
      { numRuns: runs },
    );
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(runs / 100);
  });

  it("stays true where single questions are out of time", () => {
    const met = { smallest: 0, irreducible: 0, unreduced: 0, none: 0, "out-of-time": 0 };
    fc.assert(
      fc.property(family, fc.integer({ min: 2, max: 6 }), ({ groups, conflicts }, every) => {
        const holds = holdsFor(conflicts);
        const slow: Holds = (subset) => ([...subset].reduce((sum, group) => sum * 3 + Number(group.slice(1)), 1) % every === 0 ? "out-of-time" : holds(subset));
        const found = smallestConflict(groups, slow);
        met[found.is] += 1;
        if (!("groups" in found)) return;
        expect(holds(new Set(found.groups))).toBe("no");
        const fewest = subsets(groups).find((subset) => holds(new Set(subset)) === "no")?.length ?? -1;
        expect(found.is !== "smallest" || found.groups.length === fewest).toBe(true);
      }),
      { numRuns: runs },
    );
    for (const count of [met.smallest, met.unreduced, met["out-of-time"]]) expect(count).toBeGreaterThan(runs / 50);
  });

  it("asks few questions about many groups", () => {
    const groups = Array.from({ length: 60 }, (_, i) => `g${i}`);
    let asked = 0;
    const holds = holdsFor([["g3", "g17", "g40"], ["g50", "g51"]]);
    // The first half alone holds the three; the two of the second half are the smallest.
    expect(smallestConflict(groups, (subset) => ((asked += 1), holds(subset)))).toEqual({ is: "smallest", groups: ["g50", "g51"] });
    expect(asked).toBeLessThan(80);
  });

  it("names nothing where what is in no group cannot hold", () => {
    expect(smallestConflict(["a", "b"], () => "no")).toEqual({ is: "smallest", groups: [] });
    expect(leastRepairs(["a", "b"], [], () => "no")).toEqual({ repairs: [], all: true });
  });
});

describe("leastRepairs", () => {
  it("are all smallest sets that brute force finds", () => {
    const met = { one: 0, more: 0, several: 0 };
    fc.assert(
      fc.property(family, ({ groups, conflicts }) => {
        const holds = holdsFor(conflicts);
        const conflict = smallestConflict(groups, holds);
        if (conflict.is !== "smallest" || conflict.groups.length === 0) return;
        const without = (left: string[]): string => holds(new Set(groups.filter((group) => !left.includes(group))));
        const size = subsets(groups).find((left) => without(left) === "yes")?.length ?? -1;
        const brute = subsets(groups).filter((left) => left.length === size && without(left) === "yes");
        met[size === 1 ? "one" : "more"] += 1;
        if (brute.length > 1) met.several += 1;
        const found = leastRepairs(groups, conflict.groups, holds, { most: 100 });
        expect(found.all).toBe(true);
        expect(found.repairs.map(String).toSorted()).toEqual(brute.map(String).toSorted());
        const few = leastRepairs(groups, conflict.groups, holds, { most: 2 });
        expect(few.all).toBe(brute.length <= 2);
        expect(few.repairs).toHaveLength(Math.min(2, brute.length));
        for (const repair of few.repairs) expect(without(repair)).toBe("yes");
      }),
      { numRuns: runs },
    );
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(runs / 20);
  });

  it("never name what is not enough, and do not claim to be all, when questions run out", () => {
    let [partly, whole] = [0, 0];
    fc.assert(
      fc.property(family, fc.integer({ min: 0, max: 12 }), ({ groups, conflicts }, checks) => {
        const holds = holdsFor(conflicts);
        const conflict = smallestConflict(groups, holds);
        if (conflict.is !== "smallest") return;
        const complete = leastRepairs(groups, conflict.groups, holds, { most: 100 });
        const found = leastRepairs(groups, conflict.groups, holds, { most: 100, checks });
        for (const repair of found.repairs) expect(holds(new Set(groups.filter((group) => !repair.includes(group))))).toBe("yes");
        if (found.all) whole += 1;
        else partly += 1;
        expect(!found.all || String(found.repairs) === String(complete.repairs)).toBe(true);
      }),
      { numRuns: runs },
    );
    expect(Math.min(partly, whole)).toBeGreaterThan(runs / 20);
  });
});

describe("hittingSets", () => {
  it("are all of the least size", () => {
    fc.assert(
      fc.property(family, ({ groups, conflicts }) => {
        const sets = conflicts.map((conflict) => new Set(conflict));
        const hits = (some: string[]): boolean => sets.every((set) => some.some((name) => set.has(name)));
        const size = subsets(groups).find(hits)?.length ?? -1;
        const brute = subsets(groups).filter((some) => some.length === size && hits(some));
        expect(hittingSets(sets, { steps: 1e6 })?.map((some) => String(some.toSorted())).toSorted()).toEqual(brute.map(String).toSorted());
      }),
      { numRuns: runs },
    );
  });

  it("says nothing when the steps do not do", () => {
    expect(hittingSets([new Set(["a", "b"]), new Set(["b", "c"]), new Set(["a", "c"])], { steps: 1 })).toBeUndefined();
  });
});
