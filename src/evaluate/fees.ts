import type { Day } from "../base/date.ts";
import type { Fact } from "../base/fact.ts";
import { refOf } from "../base/fact.ts";
import { conditionTruth } from "../compile/condition-truth.ts";
import type { Fee, MoneyExpression, Rulebooks } from "../compile/rulebook.ts";
import type { HolderRecord } from "../record/schema.ts";
import type { Judged } from "./held.ts";
import { renewedTogether } from "./renewed-together.ts";
import type { FeeStanding } from "./standing.ts";
import { waived } from "./waived.ts";

/** The built-in word by which a table of money goes: how many of the body's credentials are renewed together. */
const HELD = "held";

/**
 * What the body charges around this renewal, each value that a source gives, or that may apply while an answer is missing. The fee of a
 * late step stands only while it applies. A fee that is waived comes to nothing.
 */
export function feesOf(rulebooks: Rulebooks, record: HolderRecord, judged: Judged, asOf: Day): FeeStanding[] {
  const { rules, edition, ladder, crediting } = judged;
  const one = (fee: Pick<Fee, "id" | "name" | "for" | "note"> & { amount: Fact<MoneyExpression> } & Partial<Pick<Fee, "per" | "waived">>): FeeStanding => {
    const row = edition.situation.pick(fee.amount);
    const waiver = fee.waived && edition.situation.pick(fee.waived);
    const free = waiver && waived(waiver, crediting.credits);
    const charged = row.values.flatMap((v) => (typeof v === "string" ? [v] : v.by === HELD ? moneyFor(v, renewedTogether(rulebooks, record, judged, asOf)) : moneyBy(v, edition.situation.fact(v.by))));
    const nothing = charged[0] === undefined ? [] : [charged[0].replace(/^[\d.]+/, "0.00")];
    const amounts = free === "yes" ? nothing : free === "unknown" ? [...charged, ...nothing] : charged;
    return {
      id: fee.id,
      name: fee.name,
      for: fee.for,
      amounts: [...new Set(amounts)],
      ...(fee.per === undefined ? {} : { per: fee.per }),
      ...(free === undefined ? {} : { waived: free }),
      confidence: row.confidence,
      why: [refOf(row), ...(waiver ? [refOf(waiver)] : [])],
      ...(fee.note === undefined ? {} : { note: fee.note }),
    };
  };
  const fees = rules.fees.filter((f) => conditionTruth(f.when, edition.situation) !== "no").map(one);
  if (ladder?.is === "step" && ladder.step.fee)
    fees.push(one({ id: `late-${ladder.step.id}`, name: `Late fee: ${ladder.step.name}`, for: ladder.step.state === "late" ? "late" : "reinstatement", amount: ladder.step.fee, note: ladder.step.note }));
  return fees.filter((f) => f.why[0]?.value !== "none");
}

type MoneyTable = Exclude<MoneyExpression, string>;

/** The one that applies, or all of them while nobody has said which does. */
function moneyBy(table: MoneyTable, word: string | undefined): string[] {
  const found = word === undefined ? undefined : table.cases.get(word);
  return found === undefined ? [...table.cases.values()] : [found];
}

/** The amount for each number that it may be; `more` stands for all that are not named. */
function moneyFor(table: MoneyTable, { low, high }: { low: number; high: number }): string[] {
  const amounts: string[] = [];
  for (let n = low; n <= high; n++) amounts.push(table.cases.get(String(n)) ?? table.cases.get("more") ?? "");
  return amounts.includes("") ? [...table.cases.values()] : amounts;
}
