import type { Holds } from "./holds.ts";

/**
 * Out of groups that cannot all hold, some that cannot hold either, and of which none can be left out: halves are left out before single groups, so that a
 * small conflict among many groups takes few questions (QuickXplain; Junker, AAAI 2004). What is out of time stays in, and `sure` is then false: it is still
 * a conflict, and perhaps one group too large.
 */
export function irreducible(groups: readonly string[], holds: Holds): { groups: string[]; sure: boolean } {
  let sure = true;
  const conflicts = (some: readonly string[]): boolean => {
    const answer = holds(new Set(some));
    if (answer === "out-of-time") sure = false;
    return answer === "no";
  };
  // `fixed` and `rest` together cannot hold; what of `rest` is needed for that? `changed`: `fixed` grew since it was last asked.
  const needed = (fixed: readonly string[], rest: readonly string[], changed: boolean): readonly string[] => {
    if (changed && conflicts(fixed)) return [];
    if (rest.length <= 1) return rest;
    const half = Math.ceil(rest.length / 2);
    const [first, second] = [rest.slice(0, half), rest.slice(half)];
    const later = needed([...fixed, ...first], second, true);
    return [...needed([...fixed, ...later], first, later.length > 0), ...later];
  };
  const left = new Set(needed([], groups, true));
  return { groups: groups.filter((group) => left.has(group)), sure };
}
