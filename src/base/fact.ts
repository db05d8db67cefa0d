import type { Confidence } from "./confidence.ts";
import { BEFORE_ALL, type Day } from "./date.ts";
import type { RuleRef, SourceRef } from "./rule-ref.ts";

/** One row of a fact, ready to be used. `values` has one entry, several when sources contradict each other, none otherwise. */
export interface FactRow<T> {
  path: string;
  from: Day;
  /** As written: a date or `undated`. */
  fromText: string;
  is: "value" | "none" | "unknown" | "disputed";
  values: readonly T[];
  /** One of the sources that contradict each other says that there is no such rule. */
  orNone: boolean;
  /** The value as authored, for people. */
  text: string;
  confidence: Confidence;
  sources: readonly SourceRef[];
  note?: string;
}

/** What a body says on one point over time: rows, oldest first. */
export interface Fact<T> {
  path: string;
  rows: readonly FactRow<T>[];
}

/** The row in force on the day. Before the first row nothing is known. */
export function rowOn<T>(fact: Fact<T>, day: Day): FactRow<T> {
  for (let i = fact.rows.length - 1; i >= 0; i--) {
    const row = fact.rows[i];
    if (row && row.from <= day) return row;
  }
  return { path: fact.path, from: BEFORE_ALL, fromText: "undated", is: "unknown", values: [], orNone: false, text: "unknown", confidence: "unknown", sources: [] };
}

/** The row as an answer cites it. */
export function refOf(row: FactRow<unknown>): RuleRef {
  return {
    path: row.path,
    from: row.fromText,
    value: row.text,
    confidence: row.confidence,
    sources: [...row.sources],
    ...(row.note === undefined ? {} : { note: row.note }),
  };
}
