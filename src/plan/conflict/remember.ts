import type { Holds } from "./holds.ts";
import { isSubset } from "./is-subset.ts";

/**
 * The same answers, asked for only where they do not follow from earlier ones: fewer groups than held before hold, more than could not hold cannot.
 * Once `most` questions were asked, whatever does not follow is out of time; so is, forever, what was out of time once.
 */
export function remember(holds: Holds, most = Infinity): Holds {
  const held: ReadonlySet<string>[] = [];
  const failed: ReadonlySet<string>[] = [];
  const late = new Set<string>();
  let asked = 0;
  return (groups) => {
    if (held.some((more) => isSubset(groups, more))) return "yes";
    if (failed.some((fewer) => isSubset(fewer, groups))) return "no";
    const name = [...groups].toSorted().join("\n");
    if (asked >= most || late.has(name)) return "out-of-time";
    asked += 1;
    const answer = holds(groups);
    if (answer === "yes") held.push(new Set(groups));
    else if (answer === "no") failed.push(new Set(groups));
    else late.add(name);
    return answer;
  };
}
