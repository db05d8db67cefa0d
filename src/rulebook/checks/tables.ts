import type { Path } from "../../base/document.ts";
import type { RawRow } from "../../base/rows.ts";
import type { RowSpan } from "./row-spans.ts";
import { rowSpans } from "./row-spans.ts";

/** A table of values: by which fact (or `band`), the words it has, and the row it stands in. */
export interface PlacedTable {
  path: Path;
  by: string;
  words: string[];
  span: RowSpan<unknown>;
}

/** Every table inside the rows of an authored part: a value with `by` is one, whatever its entries are. */
export function* tables(value: unknown, path: Path = [], span?: RowSpan<unknown>): Generator<PlacedTable> {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    const isFact = value.length > 0 && value.every((item) => item !== null && typeof item === "object" && "from" in item && ("value" in item || "disputed" in item));
    const spans = isFact ? rowSpans(value as RawRow<unknown>[]) : [];
    for (const [index, item] of value.entries()) yield* tables(item, [...path, index], spans[index] ?? span);
  } else {
    if (span && "by" in value && typeof value.by === "string") yield { path, by: value.by, words: Object.keys(value).filter((k) => k !== "by"), span };
    for (const [key, item] of Object.entries(value)) yield* tables(item, [...path, key], span);
  }
}
