import { bookFacts, type RawBook } from "./rules-book.ts";
import { type RawSource, sourcesById, sourcesOf } from "./rule-card-sources.ts";
import { isMapping } from "./rule-card-raw.ts";

/** A source with how often the rulebook rests on it. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly publisher: string;
  /** `official`, `official-copy` or `third-party`. */
  readonly kind: string;
  /** The day on which it was read. */
  readonly seen: string;
  /** The day, month or year on the page itself. */
  readonly dated?: string | undefined;
  /** How many rows cite it. */
  readonly rows: number;
  readonly note?: string | undefined;
}

/** Every source of a body in the order written, each with the number of rows that cite it. */
export function citedSources(book: RawBook): CitedSource[] {
  const sources = sourcesById(book.sources);
  const rows = new Map<string, number>();
  for (const { rows: list } of bookFacts(book))
    for (const row of list) {
      const disputed = Array.isArray(row["disputed"]) ? row["disputed"].filter(isMapping) : [];
      const cited = [row["source"], ...disputed.map((d) => d["source"])].flat().filter((text) => text !== undefined);
      for (const { id } of new Map(sourcesOf(cited, sources).map((s) => [s.id, s])).values()) rows.set(id, (rows.get(id) ?? 0) + 1);
    }
  return [...sources.values()].map((source) => told(source, rows.get(source.id) ?? 0));
}

function told({ id, title, url, publisher, kind, seen, dated, note }: RawSource, rows: number): CitedSource {
  return { id, title, ...(url === undefined ? {} : { url }), publisher, kind, seen, ...(dated === undefined ? {} : { dated: String(dated) }), rows, ...(note === undefined ? {} : { note }) };
}
