import type { Confidence } from "../../base/confidence.ts";
import type { RuleMark, RuleRow, SourceView } from "./rule-mark.ts";

/** A source as it stands in the list at the end of a printed page. */
export interface PrintedSource {
  readonly number: number;
  readonly key: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly checked: string;
  readonly kind: string;
  /** How far what was taken from it can be relied on: the same source stands once for each level. */
  readonly confidence: Confidence;
}

/** Every source behind any mark in what a page shows, numbered in the order in which they are met. */
export function printedSources(shown: unknown): PrintedSource[] {
  const found = new Map<string, PrintedSource>();
  for (const mark of marksIn(shown))
    for (const row of mark.rows)
      for (const source of row.sources) {
        const key = sourceKey(row, source);
        const { title, url, checked, kind } = source;
        if (!found.has(key)) found.set(key, { number: found.size + 1, key, title, url, checked, kind, confidence: row.confidence });
      }
  return [...found.values()];
}

/** The numbers that stand for a mark on paper, in order. */
export function numbersOf(mark: RuleMark, numbers: ReadonlyMap<string, number>): number[] {
  const all = mark.rows.flatMap((row) => row.sources.flatMap((source) => numbers.get(sourceKey(row, source)) ?? []));
  return [...new Set(all)].toSorted((a, b) => a - b);
}

function sourceKey(row: RuleRow, { title, url, checked }: SourceView): string {
  return [row.confidence, title, url ?? "", checked].join(" ");
}

/** Marks wherever they stand in a view: none can be forgotten by who adds a part to it. */
function* marksIn(value: unknown): Generator<RuleMark> {
  if (typeof value !== "object" || value === null) return;
  if (isMark(value)) yield value;
  else for (const part of Object.values(value)) yield* marksIn(part);
}

function isMark(value: object): value is RuleMark {
  return "rows" in value && "href" in value && "confidence" in value && "label" in value;
}
