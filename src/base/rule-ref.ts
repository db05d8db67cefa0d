import type { Confidence } from "./confidence.ts";

/** A source as it is shown beside a figure. */
export interface SourceRef {
  body: string;
  id: string;
  title: string;
  url?: string;
  /** Page or section. */
  at?: string;
  seen: string;
  kind: string;
}

/** A pointer to the rulebook row that a figure rests on. */
export interface RuleRef {
  /** The fact, such as `nasm/cpt#require.total.at-least`; with `@` and `from`, the row. */
  path: string;
  /** First day of the row, or `undated`. */
  from: string;
  /** The value as authored. */
  value: string;
  confidence: Confidence;
  sources: SourceRef[];
  note?: string;
}
