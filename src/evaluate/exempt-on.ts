import type { Day } from "../base/date.ts";
import { type AnchorDays, type DayExpression, resolveDay } from "../base/day-expression.ts";
import { type Fact, rowOn } from "../base/fact.ts";
import { conditionTruth } from "../compile/condition-truth.ts";
import type { Rules } from "../compile/rulebook.ts";
import type { Situation } from "../requirements/kind.ts";

/** Is the holder surely exempt on the day: the fact is stated, and the day lies inside the exemption's own time? */
export function exemptOn(rules: Rules, situation: Pick<Situation, "fact" | "pick">, days: AnchorDays, asOf: Day): boolean {
  const ends = (fact: Fact<DayExpression> | undefined): Day[] | undefined => {
    if (!fact) return [];
    const row = situation.pick(fact);
    return row.is === "unknown" ? undefined : row.values.map((e) => resolveDay(e, days));
  };
  return rules.exemptions.some((exemption) => {
    if (!exemption.when || conditionTruth(exemption.when, situation) !== "yes" || rowOn(exemption.effect, asOf).is !== "value") return false;
    const [from, until] = [ends(exemption.from), ends(exemption.until)];
    return from !== undefined && until !== undefined && from.every((d) => asOf >= d) && until.every((d) => asOf <= d);
  });
}
