import type { Fact } from "../base/fact.ts";
import { refOf } from "../base/fact.ts";
import { conditionTruth } from "../compile/compile-requirement.ts";
import type { MoneyExpression } from "../compile/rulebook.ts";
import type { Judged } from "./held.ts";
import type { FeeStanding } from "./standing.ts";

/** What the body charges around this renewal, each value that a source gives. The fee of a late step stands only while it applies. */
export function feesOf(judged: Judged): FeeStanding[] {
  const { rules, edition, ladder } = judged;
  const one = (id: string, name: string, purpose: string, fact: Fact<MoneyExpression>, note?: string): FeeStanding => {
    const row = edition.situation.pick(fact);
    const amounts = row.values.flatMap((v) => (typeof v === "string" ? [v] : moneyBy(v, edition.situation.fact(v.by))));
    return { id, name, for: purpose, amounts: [...new Set(amounts)], confidence: row.confidence, why: [refOf(row)], ...(note === undefined ? {} : { note }) };
  };
  const fees = rules.fees.filter((f) => conditionTruth(f.when, edition.situation) !== "no").map((f) => one(f.id, f.name, f.for, f.amount, f.note));
  if (ladder?.is === "step" && ladder.step.fee) fees.push(one(`late-${ladder.step.id}`, `Late fee: ${ladder.step.name}`, ladder.step.state === "late" ? "late" : "reinstatement", ladder.step.fee, ladder.step.note));
  return fees.filter((f) => f.why[0]?.value !== "none");
}

/** The one that applies, or all of them while nobody has said which does. */
function moneyBy(table: Exclude<MoneyExpression, string>, word: string | undefined): string[] {
  const found = word === undefined ? undefined : table.cases.get(word);
  return found === undefined ? [...table.cases.values()] : [found];
}
