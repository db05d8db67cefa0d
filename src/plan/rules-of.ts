import type { RuleRef } from "../base/rule-ref.ts";
import type { RequirementStanding } from "../base/verdict.ts";

/** The rows that a requirement rests on; of a choice, those of what meets it, or of all of it while nothing does. */
export function rulesOf({ why, parts = [], verdict }: RequirementStanding): RuleRef[] {
  if (why.length > 0) return why;
  return parts.filter((part) => verdict !== "met" || part.verdict === "met").flatMap(rulesOf);
}
