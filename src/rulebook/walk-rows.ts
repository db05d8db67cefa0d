import type { Path } from "../base/document.ts";
import type { RawRow } from "../base/rows.ts";

/** Every row of every fact inside an authored part, with its path. A fact is a list whose items all have `from`. */
export function* walkRows(value: unknown, path: Path = []): Generator<{ path: Path; row: RawRow<unknown> }> {
  if (Array.isArray(value)) {
    const isFact = value.length > 0 && value.every((item) => item !== null && typeof item === "object" && "from" in item && ("value" in item || "disputed" in item));
    for (const [index, item] of value.entries()) {
      if (isFact) yield { path: [...path, index], row: item as RawRow<unknown> };
      yield* walkRows(item, [...path, index]);
    }
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) yield* walkRows(item, [...path, key]);
  }
}
