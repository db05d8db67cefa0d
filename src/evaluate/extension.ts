import { type Day, parseDay } from "../base/date.ts";
import { type Duration, shift } from "../base/duration.ts";
import { type FactRow, rowOn } from "../base/fact.ts";
import type { Rules } from "../compile/rulebook.ts";
import type { Grant } from "../record/schema.ts";
import type { Span } from "./cycle.ts";

/** A cycle's end that a grant moved. */
export interface Extension {
  end: Day;
  name: string;
  row: FactRow<Duration>;
}

/**
 * How far what the body granted moves the end of a cycle; `undefined` when nothing does. Grants of one extension add up, each from its own first day,
 * which lies in the cycle or in the time that those before it gave; the same first day twice is one grant. Of several extensions the one that reaches furthest
 * holds. Where sources disagree on the length it is the shortest, and an unknown one moves nothing. `endedBefore`: up to this day grants moved the cycle before.
 */
export function extensionOf(rules: Rules, grants: readonly Grant[], { start, end }: Span, asOf: Day, endedBefore?: Day): Extension | undefined {
  let longest: Extension | undefined;
  for (const exemption of rules.exemptions) {
    if (!exemption.extends) continue;
    let moved = end;
    let row: FactRow<Duration> | undefined;
    for (const from of grantedOn(grants, exemption.full)) {
      if (from > asOf || from < start || from > moved || (endedBefore !== undefined && from <= endedBefore)) continue;
      const found = rowOn(exemption.extends, from);
      if (found.values.length === 0 || found.orNone) continue;
      const before = moved;
      moved = Math.min(...found.values.map((length) => shift(before, length))) as Day;
      row = found;
    }
    if (row && (longest === undefined || moved > longest.end)) longest = { end: moved, name: exemption.name, row };
  }
  return longest;
}

/** First days of the grants of one exemption, each once, oldest first. */
function grantedOn(grants: readonly Grant[], exemption: string): Day[] {
  const days = grants.filter((g) => g.exemption === exemption).flatMap((g) => parseDay(g.from) ?? []);
  return [...new Set(days)].sort((a, b) => a - b);
}
