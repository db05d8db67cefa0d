import { hittingSets } from "./hitting-sets.ts";
import type { Holds } from "./holds.ts";
import { irreducible } from "./irreducible.ts";
import { remember } from "./remember.ts";

export interface Repairs {
  /** Each set of groups that may be left out, and with which no fewer do; in the order of the groups. */
  repairs: string[][];
  /** There is no other of that size. */
  all: boolean;
}

/**
 * Which groups to leave out so that all others hold: each single one that does, else each smallest set. `conflict`: groups that cannot all hold, as
 * `smallestConflict` finds them; every repair has one of them. `checks`: how many questions may be asked; `most`: how many repairs are wanted.
 */
export function leastRepairs(groups: readonly string[], conflict: readonly string[], holds: Holds, work: { checks?: number; most?: number } = {}): Repairs {
  const ask = remember(holds, work.checks);
  const most = work.most ?? 12;
  const conflicts: ReadonlySet<string>[] = [new Set(conflict)];
  const without = (left: readonly string[]): ReadonlySet<string> => new Set(groups.filter((group) => !left.includes(group)));
  for (;;) {
    // One more than wanted tells whether there are more; some of them may turn out not to be enough.
    const candidates = hittingSets(conflicts, { steps: 20_000, most: most + 1 });
    if (!candidates) return { repairs: [], all: false };
    const answers = candidates.map((left) => ({ left: groups.filter((group) => left.includes(group)), answer: ask(without(left)) }));
    const wrong = answers.filter(({ answer }) => answer === "no");
    if (wrong.length === 0) {
      const repairs = answers.filter(({ answer }) => answer === "yes").map(({ left }) => left);
      repairs.sort((a, b) => compare(a, b, groups));
      return { repairs: repairs.slice(0, most), all: repairs.length <= most && answers.every(({ answer }) => answer === "yes") };
    }
    for (const { left } of wrong) conflicts.push(new Set(irreducible([...without(left)], ask).groups));
  }
}

function compare(a: readonly string[], b: readonly string[], groups: readonly string[]): number {
  for (const [i, group] of a.entries()) {
    const order = groups.indexOf(group) - groups.indexOf(b[i] ?? group);
    if (order !== 0) return order;
  }
  return 0;
}
