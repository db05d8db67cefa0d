import { BEFORE_ALL, type Day, formatDay } from "../../base/date.ts";
import { type AnchorDays, parseDayExpression, resolveDay } from "../../base/day-expression.ts";
import type { RawBand, RawCredential } from "../schema/credential.ts";
import { rowSpans } from "./row-spans.ts";
import { sampleCycles } from "./sample-cycles.ts";

/** A set of bands tried out on one cycle. */
export interface TriedBands {
  /** Place of the list of bands inside the credential. */
  path: (string | number)[];
  cycle: AnchorDays;
  /** In order of their first day; bands that are empty in this cycle are left out. */
  bands: { index: number; id: string; first: Day; last: Day }[];
}

/** Every version of the credential's bands on every sample cycle for which that version is in force. */
export function* tryBands(credential: RawCredential): Generator<TriedBands> {
  for (const { row, index, first, last } of rowSpans(credential.bands ?? []))
    for (const [path, list] of bandLists(row, index))
      for (const cycle of sampleCycles(credential))
        if (pickingDays(credential, cycle).some((day) => day >= first && day <= last)) yield { path, cycle, bands: resolveBands(list, cycle) };
}

/** The days by which a version can be picked: an activity may lie anywhere in the cycle. */
function pickingDays(credential: RawCredential, cycle: AnchorDays): Day[] {
  const by = credential["version-by"];
  return by === "activity" ? [cycle["cycle-start"], cycle["cycle-end"]] : [cycle[by === "cycle-end" || by === "submission" ? "cycle-end" : "cycle-start"]];
}

/** A cycle for a message. */
export function cycleText(cycle: AnchorDays): string {
  return `the cycle ${formatDay(cycle["cycle-start"])} to ${formatDay(cycle["cycle-end"])}`;
}

function bandLists(row: NonNullable<RawCredential["bands"]>[number], index: number): [(string | number)[], RawBand[]][] {
  if (Array.isArray(row.value)) return [[["bands", index, "value"], row.value]];
  return (row.disputed ?? []).flatMap(({ value }, i) => (Array.isArray(value) ? [[["bands", index, "disputed", i, "value"], value] as [(string | number)[], RawBand[]]] : []));
}

/** Certification days after the cycle's end belong to no band of it. */
function resolveBands(list: readonly RawBand[], cycle: AnchorDays): TriedBands["bands"] {
  const day = (text: string | undefined, open: Day): Day => {
    const expression = text === undefined ? null : parseDayExpression(text);
    return expression === null ? open : resolveDay(expression, cycle);
  };
  return list
    .map(({ id, certified }, index) => ({ index, id, first: day(certified.from, BEFORE_ALL), last: Math.min(day(certified.until, cycle["cycle-end"]), cycle["cycle-end"]) as Day }))
    .filter((b) => b.first <= b.last)
    .sort((a, b) => a.first - b.first || a.index - b.index);
}
