import type { FactRow } from "../base/fact.ts";
import { every, type Truth } from "../base/truth.ts";
import { matches, type RawSelector } from "../record/selector.ts";
import type { Credit } from "./credit.ts";

/** Is a fee waived, because all that counts for this cycle fits? Nothing that counts yet, or a source that disagrees, leaves it open. */
export function waived(row: FactRow<RawSelector>, credits: readonly Credit[]): Truth {
  if (row.is === "none") return "no";
  const counting = credits.filter((c) => c.high > 0 || c.reason === "provisional");
  if (row.is === "unknown" || counting.length === 0) return "unknown";
  const truths = row.values.map((of) =>
    every(counting.map((c): Truth => {
      const fits = matches(of, c.attributes);
      // What is not sure to count does not surely spoil it either.
      return fits === "no" && c.low === 0 ? "unknown" : fits;
    })),
  );
  if (row.orNone) truths.push("no");
  return truths.every((t) => t === truths[0]) ? (truths[0] ?? "unknown") : "unknown";
}
