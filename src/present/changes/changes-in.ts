import { changeBetween } from "./change-between.ts";
import type { FactLine } from "./fact-line.ts";
import type { RuleChange } from "./rule-change.ts";

/**
 * Every dated change of a fact: each row after its first. The first row is where knowledge begins and no change; one that
 * begins after `on` is listed all the same, because it will be new to everybody.
 */
export function changesIn(line: FactLine, on: string): RuleChange[] {
  return line.card.rows.flatMap((row, index) => (row.from !== "undated" && (index > 0 || row.from > on) ? [changeBetween(line, index - 1, index)] : []));
}
