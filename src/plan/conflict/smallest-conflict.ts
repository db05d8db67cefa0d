import { hittingSets } from "./hitting-sets.ts";
import type { Holds } from "./holds.ts";
import { irreducible } from "./irreducible.ts";
import { remember } from "./remember.ts";

export type Conflict =
  /** No set with fewer groups is a conflict. */
  | { is: "smallest"; groups: string[] }
  /** None of it can be left out; another conflict may have fewer groups. */
  | { is: "irreducible"; groups: string[] }
  /** A conflict, and nobody had the time to see whether all of it is needed. */
  | { is: "unreduced"; groups: string[] }
  /** All of them hold. */
  | { is: "none" }
  | { is: "out-of-time" };

/**
 * A smallest set of groups that cannot all hold: it need not be the only one. By implicit hitting sets: whatever is left out of groups that do hold, every
 * conflict has one of; so the fewest groups that have one of each are no fewer than a conflict has, and are one as soon as they cannot hold (Ignatiev and
 * others, CP 2015). `checks`: how many questions may be asked; then the answer is the best irreducible conflict that was found.
 */
export function smallestConflict(groups: readonly string[], holds: Holds, work: { checks?: number } = {}): Conflict {
  const ask = remember(holds, work.checks);
  const all = ask(new Set(groups));
  if (all === "yes") return { is: "none" };
  if (all === "out-of-time") return { is: "out-of-time" };
  const first = irreducible(groups, ask);
  const fallback: Conflict = { is: first.sure ? "irreducible" : "unreduced", groups: first.groups };
  const leftOut: ReadonlySet<string>[] = [];
  for (;;) {
    const fewest = hittingSets(leftOut, { steps: 20_000, most: 1 })?.[0];
    if (!fewest) return fallback;
    // No conflict has fewer groups than this.
    if (fewest.length >= first.groups.length) return { is: "smallest", groups: first.groups };
    const candidate = new Set(groups.filter((group) => fewest.includes(group)));
    const answer = ask(candidate);
    if (answer === "no") return { is: "smallest", groups: [...candidate] };
    if (answer === "out-of-time") return fallback;
    const held = grown(candidate, groups, ask);
    leftOut.push(new Set(groups.filter((group) => !held.has(group))));
  }
}

/**
 * What holds, with every further group with which it still does: halves first, then single ones. One that is out of time is left out: what is left out is
 * then larger, and no less true.
 */
function grown(held: ReadonlySet<string>, groups: readonly string[], holds: Holds): ReadonlySet<string> {
  let more = held;
  const add = (some: readonly string[]): void => {
    if (some.length === 0) return;
    const tried = new Set([...more, ...some]);
    if (holds(tried) === "yes") more = tried;
    else if (some.length > 1) {
      const half = Math.ceil(some.length / 2);
      add(some.slice(0, half));
      add(some.slice(half));
    }
  };
  add(groups.filter((group) => !held.has(group)));
  return more;
}
