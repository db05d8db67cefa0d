import { every, type Truth } from "../base/truth.ts";
import type { Situation } from "../requirements/kind.ts";
import type { RawCondition, RawWhen } from "../rulebook/schema/condition.ts";

/** Does what stands under `when` hold? Every condition must; a fact that nobody stated leaves it open. */
export function conditionTruth(when: RawWhen | undefined, situation: Pick<Situation, "fact">): Truth {
  return every(conditionsOf(when).map((c) => truthOf(c, situation)));
}

/** The conditions that the holder has not settled. */
export function openConditions(when: RawWhen | undefined, situation: Pick<Situation, "fact">): RawCondition[] {
  return conditionsOf(when).filter((c) => truthOf(c, situation) === "unknown");
}

/** What stands under `when`, as a list. */
function conditionsOf(when: RawWhen | undefined): RawCondition[] {
  return when === undefined ? [] : Array.isArray(when) ? when : [when];
}

function truthOf(condition: RawCondition, situation: Pick<Situation, "fact">): Truth {
  const word = situation.fact(condition.fact);
  return word === undefined ? "unknown" : condition.is.includes(word) ? "yes" : "no";
}
