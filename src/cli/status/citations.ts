import { confidenceWords } from "../../present/confidence-words.ts";
import type { RuleMark, SourceView } from "../../present/standing/rule-mark.ts";

export interface Citation {
  readonly number: number;
  readonly source: SourceView;
}

/** Numbers the sources in the order in which figures name them, each once over the whole answer. */
export class Citations {
  private readonly numbers = new Map<string, Citation>();

  /** What stands behind a figure: `[1–3, 7] third party`; nothing when no rule does. */
  mark(mark: RuleMark | undefined): string {
    const cited = mark ? this.cite(mark.rows.flatMap((row) => row.sources)) : "";
    return mark && cited && mark.confidence !== "official" ? `${cited} ${confidenceWords[mark.confidence].word.toLowerCase()}` : cited;
  }

  /** The numbers alone. */
  cite(sources: readonly SourceView[]): string {
    const numbers = [...new Set(sources.map((source) => this.numberOf(source)))].toSorted((a, b) => a - b);
    return numbers.length === 0 ? "" : ` [${ranges(numbers)}]`;
  }

  list(): readonly Citation[] {
    return [...this.numbers.values()];
  }

  private numberOf(source: SourceView): number {
    const known = this.numbers.get(source.key) ?? { number: this.numbers.size + 1, source };
    this.numbers.set(source.key, known);
    return known.number;
  }
}

/** 1, 2, 3, 7 as "1–3, 7". */
function ranges(numbers: readonly number[]): string {
  const parts: [first: number, last: number][] = [];
  for (const n of numbers) {
    const open = parts.at(-1);
    if (open && open[1] === n - 1) open[1] = n;
    else parts.push([n, n]);
  }
  return parts.map(([a, b]) => (a === b ? `${a}` : `${a}${b === a + 1 ? ", " : "–"}${b}`)).join(", ");
}
