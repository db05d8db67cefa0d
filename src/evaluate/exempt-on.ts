import { type Day, parseDay } from "../base/date.ts";
import { type AnchorDays, type DayExpression, resolveDay } from "../base/day-expression.ts";
import { type Fact, rowOn } from "../base/fact.ts";
import { conditionTruth } from "../compile/condition-truth.ts";
import type { Exemption, Rules } from "../compile/rulebook.ts";
import type { Grant } from "../record/schema.ts";
import type { Situation } from "../requirements/kind.ts";

/** Is the holder surely exempt from the whole renewal on the day? */
export function exemptOn(rules: Rules, situation: Pick<Situation, "fact" | "pick">, days: AnchorDays, asOf: Day, grants: readonly Grant[] = []): boolean {
  return exemptionsOn(rules, situation, days, asOf, grants).some((e) => e.lifts === undefined && e.extends === undefined);
}

/**
 * The exemptions that surely hold on the day: one that the body granted, in the time that it was granted for; or one whose condition is stated,
 * inside its own time.
 */
export function exemptionsOn(rules: Rules, situation: Pick<Situation, "fact" | "pick">, days: AnchorDays, asOf: Day, grants: readonly Grant[]): Exemption[] {
  const ends = (fact: Fact<DayExpression> | undefined): Day[] | undefined => {
    if (!fact) return [];
    const row = situation.pick(fact);
    return row.is === "unknown" ? undefined : row.values.map((e) => resolveDay(e, days));
  };
  return rules.exemptions.filter((exemption) => {
    if (rowOn(exemption.effect, asOf).is !== "value") return false;
    if (grants.some((g) => g.exemption === exemption.full && grantedOn(g, asOf))) return true;
    if (!exemption.when || conditionTruth(exemption.when, situation) !== "yes") return false;
    const [from, until] = [ends(exemption.from), ends(exemption.until)];
    return from !== undefined && until !== undefined && from.every((d) => asOf >= d) && until.every((d) => asOf <= d);
  });
}

/** Does the grant hold on the day? One without a last day holds on. */
function grantedOn({ from, until }: Grant, day: Day): boolean {
  return (parseDay(from) ?? day + 1) <= day && (until === undefined || (parseDay(until) ?? day - 1) >= day);
}
