import type { Unit } from "../base/amount.ts";
import { parseDuration } from "../base/duration.ts";
import { parseAmountExpression } from "../requirements/amount.ts";
import type { RawCarry, RawShortfall } from "../rulebook/schema/sections.ts";
import type { Carry, Shortfall } from "./rulebook.ts";

/** What goes into the next cycle of credit beyond the total; `null` when its limit or its time has no meaning. */
export function compileCarry(raw: RawCarry, unit: Unit): Carry | null {
  const limit = parseAmountExpression(raw.limit, unit);
  const within = raw["earned-within"] === undefined ? undefined : parseDuration(raw["earned-within"]);
  if (limit === null || within === null) return null;
  return { limit, within, categories: raw.categories, losesTags: raw["loses-tags"] ?? [], toCategory: raw["to-category"], minimums: raw.minimums, again: raw.again, whole: raw.splits === false };
}

/** What may be owed into the next cycle; `null` when its limit has no meaning. */
export function compileShortfall(raw: RawShortfall, unit: Unit): Shortfall | null {
  const limit = parseAmountExpression(raw.limit, unit);
  return limit === null ? null : { limit, first: raw.first === true };
}
