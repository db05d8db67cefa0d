import type { CardFact, RuleCard } from "../rule-card.ts";
import type { RawMapping } from "../rule-card-raw.ts";
import { changeBetween } from "./change-between.ts";
import { type FactLine, factLines } from "./fact-line.ts";
import type { RuleChange } from "./rule-change.ts";
import { valueKey } from "./value-key.ts";

/** A rule whose row in force is another on the second day than on the first. */
export interface DayChange extends RuleChange {
  /** What held for a time in between, oldest first. */
  readonly between: readonly { readonly from: string; readonly until?: string | undefined; readonly value: string }[];
}

/** A rule of which no change can be told, and where it stands. */
export interface UntoldRule {
  readonly path: string;
  readonly title: string;
}

/** What changed in one file of a rulebook between two days. */
export interface FileDiff {
  /** `nasm/cpt`, `nasm`, `nasm/courses/ces`. */
  readonly id: string;
  readonly name: string;
  /** The value, or what is known of it, is another. */
  readonly changes: readonly DayChange[];
  /** The same value in a newer row: its sources or their confidence are others, or it was another in between. */
  readonly restated: readonly DayChange[];
  /** Unknown on both days: whether these changed nobody can say. */
  readonly unknown: readonly UntoldRule[];
  /** The same row on both days, and since when it holds is not known. */
  readonly undated: readonly UntoldRule[];
  /** How many facts have the same row on both days, the undated ones among them. */
  readonly same: number;
}

/** Compares the rows of a file that are in force on two days, the first before the second. */
export function fileDiff(card: RuleCard, file: RawMapping, names: ReadonlyMap<string, string>, [first, second]: readonly [string, string], versionBy?: unknown): FileDiff {
  const lines = factLines(card, file, names, versionBy);
  const placed = lines.map((line) => ({ line, earlier: placeOn(line.card, first), later: placeOn(line.card, second) }));
  const moved = placed.filter(({ earlier, later }) => earlier !== later).map(({ line, earlier, later }) => ({ ...dayChange(line, earlier, later), known: !isUnknown(line, earlier) || !isUnknown(line, later) }));
  const still = placed.filter(({ line, earlier, later }) => earlier === later && !isUnknown(line, later));
  const untold = ({ line }: { readonly line: FactLine }): UntoldRule => ({ path: line.path, title: line.title });
  return {
    id: card.id,
    name: card.name,
    changes: moved.filter(({ kind }) => kind !== "restated").map(told),
    restated: moved.filter(({ kind, known, between }) => kind === "restated" && (known || between.length > 0)).map(told),
    unknown: placed.filter(({ line, earlier, later }) => isUnknown(line, earlier) && isUnknown(line, later)).map(untold),
    undated: still.filter(({ line, later }) => line.card.rows[later]?.from === "undated").map(untold),
    same: still.length,
  };
}

function told({ known: _, ...change }: DayChange & { readonly known: boolean }): DayChange {
  return change;
}

/** The place of the row in force on a day; -1 before the first. */
function placeOn({ rows }: CardFact, day: string): number {
  return rows.findLastIndex(({ from }) => from === "undated" || from <= day);
}

function isUnknown({ raw }: FactLine, place: number): boolean {
  return place < 0 || raw.rows[place]?.["value"] === "unknown";
}

function dayChange(line: FactLine, earlier: number, later: number): DayChange {
  const key = (place: number): string => valueKey(line.raw.rows[place]);
  // A row that only states the same anew is not the day of the change.
  let since = later;
  if (key(earlier) !== key(later)) while (since - 1 > earlier && key(since - 1) === key(later)) since--;
  const between = line.card.rows.slice(earlier + 1, since).filter((_, index) => key(earlier + 1 + index) !== key(earlier));
  return { ...changeBetween(line, earlier, later, since), between: between.map(({ from, until, value }) => ({ from, until, value })) };
}
