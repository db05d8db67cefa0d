import type { Unit } from "../base/amount.ts";
import { type AmountExpression, parseAmountExpression } from "../requirements/amount.ts";
import type { RawSharing } from "../rulebook/schema/sections.ts";
import type { Sharing } from "./rulebook.ts";

/** Does the way of sharing have more to it than a word that changes no total? */
export function hasFigures(sharing: Sharing): boolean {
  return sharing.among !== undefined || sharing.each !== undefined || sharing.total !== undefined || sharing.totals !== undefined || sharing.mode === "surcharge" || sharing.mode === "step-table" || sharing.mode === "shared-total";
}

/** How several credentials of a body use the same activity; `null` when a figure has no meaning. */
export function compileSharing(raw: RawSharing, unit: Unit): Sharing | null {
  if (typeof raw === "string") return { mode: raw };
  const amounts = Object.entries({ each: raw.each, total: raw.total, own: raw["each-at-least"], ...raw.totals }).flatMap(([key, text]) => (text === undefined ? [] : [[key, parseAmountExpression(text, unit)] as const]));
  if (amounts.some(([, amount]) => amount === null)) return null;
  const of = new Map(amounts as [string, AmountExpression][]);
  return { mode: raw.mode, among: raw.among, each: of.get("each"), total: of.get("total"), own: of.get("own"), totals: raw.totals && new Map([...of].filter(([key]) => Object.hasOwn(raw.totals ?? {}, key))) };
}
