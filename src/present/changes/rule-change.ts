import type { Confidence } from "../../base/confidence.ts";
import type { CardRow } from "../rule-card.ts";
import type { CardSource } from "../rule-card-sources.ts";
import type { PickedBy } from "./picked-by.ts";

/**
 * What became of a rule: its value is another (`changed`), there was none (`begins`), there is none any more (`ends`), the same
 * value stands in a new row (`restated`), nobody knows it any more (`lost`), or nobody knew it before (`found`).
 */
export type ChangeKind = "changed" | "begins" | "ends" | "restated" | "lost" | "found";

/** What a row says, without where it stands. */
export interface SaidValue {
  /** First day of the row: a date, `undated` when no start is known, `before` for the time before the first row. */
  readonly from: string;
  readonly value: string;
  readonly confidence: Confidence;
  readonly sources: readonly CardSource[];
  readonly note?: string | undefined;
  /** Each value with its own sources, where they contradict each other; else empty. */
  readonly versions: readonly { readonly value: string; readonly sources: readonly CardSource[]; readonly note?: string | undefined }[];
}

/** A line of a table that differs. */
export interface PartChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** One rule whose row is another from a day on. */
export interface RuleChange {
  /** The row that begins: `nasm/cpt#require.total.at-least@2024-01-01`. */
  readonly id: string;
  /** The first day on which it holds: `2024-01-01`. */
  readonly on: string;
  readonly kind: ChangeKind;
  /** The requirement, fee or step it belongs to, and the fact: "CEU in this cycle: at least". */
  readonly title: string;
  readonly before: SaidValue;
  readonly after: SaidValue;
  readonly by: PickedBy;
  /** Who is affected and from when, in words. */
  readonly affected: string;
  /** What else narrows it: "Only if: …", "Advice only: it binds nobody." */
  readonly only: readonly string[];
  /** Where both values are tables: the lines that differ. Who stands in another line is not affected. */
  readonly parts: readonly PartChange[];
  /** Address of the row on the Rules pages. */
  readonly href: string;
}

/** What is known before the first row: nothing. */
export const NOTHING_KNOWN: SaidValue = { from: "before", value: "Unknown", confidence: "unknown", sources: [], versions: [] };

/** A card's row as what it says. */
export function saidBy(row: CardRow): SaidValue {
  return {
    from: row.from,
    value: row.value,
    confidence: row.confidence,
    sources: row.sources,
    note: row.note,
    versions: row.versions.length > 1 ? row.versions.map(({ value, sources, note }) => ({ value, sources, note })) : [],
  };
}
