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
 * How far what the body granted moves the end of the cycle in which that begins; `undefined` when nothing does. Of several the longest holds. Where sources
 * disagree on the length it is the shortest, and an unknown one moves nothing.
 */
export function extensionOf(rules: Rules, grants: readonly Grant[], { start, end }: Span, asOf: Day): Extension | undefined {
  let longest: Extension | undefined;
  for (const grant of grants) {
    const exemption = rules.exemptions.find((e) => e.full === grant.exemption);
    const from = parseDay(grant.from);
    if (!exemption?.extends || from === null || from > asOf || from < start || from > end) continue;
    const row = rowOn(exemption.extends, from);
    if (row.values.length === 0 || row.orNone) continue;
    const moved = Math.min(...row.values.map((length) => shift(end, length))) as Day;
    if (longest === undefined || moved > longest.end) longest = { end: moved, name: exemption.name, row };
  }
  return longest;
}
