import { isSubset } from "./is-subset.ts";

/** Every set of names of the least size that has one of each of the given sets; `undefined` when `steps` did not do. */
export function hittingSets(sets: readonly ReadonlySet<string>[], limits: { steps: number; most?: number }): string[][] | undefined {
  const most = limits.most ?? Infinity;
  // A set that has all of another is hit whenever that one is.
  const small = sets.filter((set, i) => !sets.some((other, j) => i !== j && isSubset(other, set) && (other.size < set.size || j < i)));
  if (small.some((set) => set.size === 0)) return [];
  let steps = 0;
  // Sets that share nothing need a name each.
  const least = (open: readonly ReadonlySet<string>[], refused: ReadonlySet<string>): number => {
    const used = new Set<string>();
    let count = 0;
    for (const set of open.toSorted((a, b) => a.size - b.size)) {
      const free = [...set].filter((name) => !refused.has(name));
      if (free.some((name) => used.has(name))) continue;
      for (const name of free) used.add(name);
      count += 1;
    }
    return count;
  };
  for (let size = least(small, new Set()); ; size++) {
    const found: string[][] = [];
    let left = true;
    const search = (chosen: readonly string[], open: readonly ReadonlySet<string>[], refused: ReadonlySet<string>): void => {
      if (!left || found.length >= most) return;
      if (++steps > limits.steps) {
        left = false;
        return;
      }
      if (open.length === 0) {
        // `size` is the least, so that fewer names cannot do.
        found.push([...chosen]);
        return;
      }
      if (chosen.length + least(open, refused) > size) return;
      const free = (set: ReadonlySet<string>): number => [...set].filter((name) => !refused.has(name)).length;
      const next = open.reduce((a, b) => (free(b) < free(a) ? b : a));
      const refusedHere = new Set(refused);
      for (const name of next) {
        if (refusedHere.has(name)) continue;
        search([...chosen, name], open.filter((set) => !set.has(name)), new Set(refusedHere));
        // Whatever has this name was found above.
        refusedHere.add(name);
      }
    };
    search([], small, new Set());
    if (!left) return undefined;
    if (found.length > 0) return found;
  }
}
