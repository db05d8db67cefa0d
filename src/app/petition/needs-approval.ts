import type { FactRow } from "../../base/fact.ts";
import type { Truth } from "../../base/truth.ts";

/** Does an award wait for the body's approval? `row`: what its `approval` says; left out, it asks for none. */
export function needsApproval(row: FactRow<"needed"> | undefined): Truth {
  if (!row || row.is === "none") return "no";
  return row.is === "value" || (row.is === "disputed" && !row.orNone) ? "yes" : "unknown";
}
