import { parseAmount, parseMillionths } from "../base/amount.ts";
import { addMonths, type Day } from "../base/date.ts";
import { formatMoney, parseMoney } from "../base/money.ts";
import type { RequirementStanding } from "../base/verdict.ts";
import { ENDLESS } from "../requirements/range.ts";
import type { Fact } from "../base/fact.ts";
import { refOf } from "../base/fact.ts";
import { conditionTruth } from "../compile/condition-truth.ts";
import type { Fee, LateStep, MoneyExpression, Rulebooks } from "../compile/rulebook.ts";
import type { HolderRecord } from "../record/schema.ts";
import type { Judged } from "./held.ts";
import { totalNeed } from "./carry-out.ts";
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
  const one = (fee: Pick<Fee, "id" | "name" | "for" | "note"> & { amount: Fact<MoneyExpression> } & Partial<Pick<Fee, "per" | "waived" | "when">>): FeeStanding => {
    const row = edition.situation.pick(fee.amount);
    const waiver = fee.waived && edition.situation.pick(fee.waived);
    const free = waiver && waived(waiver, crediting.credits);
    const charged = row.values.flatMap((v) => (typeof v === "string" ? [v] : v.by === HELD ? moneyFor(v, renewedTogether(rulebooks, record, judged, asOf)) : moneyBy(v, edition.situation.fact(v.by))));
    const nothing = charged[0] === undefined ? [] : [charged[0].replace(/^[\d.]+/, "0.00")];
    const amounts = free === "yes" ? nothing : free === "unknown" || row.orNone ? [...charged, ...nothing] : charged;
    return {
      id: fee.id,
      name: fee.name,
      for: fee.for,
      amounts: [...new Set(amounts)],
      ...(fee.per === undefined ? {} : { per: fee.per }),
      ...(conditionTruth(fee.when, edition.situation) === "unknown" ? { perhaps: true as const } : {}),
      ...(free === undefined ? {} : { waived: free }),
      confidence: row.confidence,
      why: [refOf(row), ...(waiver ? [refOf(waiver)] : [])],
      ...(fee.note === undefined ? {} : { note: fee.note }),
    };
  };
  const fees = rules.fees.filter((f) => conditionTruth(f.when, edition.situation) !== "no").map(one);
  if (ladder?.is === "step" && ladder.step.fee)
    fees.push(grown(judged, asOf, ladder.step.feePer, one({ id: `late-${ladder.step.id}`, name: `Late fee: ${ladder.step.name}`, for: ladder.step.state === "late" ? "late" : "reinstatement", amount: ladder.step.fee, note: ladder.step.note })));
  return fees.filter((f) => f.why[0]?.value !== "none");
}

/** The most numbers of units or months that are named one by one. */
const MOST_NAMED = 12;

/**
 * What a fee for each unit short, or for each month late, comes to. A part of a unit or of a month counts as none and as a whole one: how bodies
 * count it is seldom said.
 */
function grown(judged: Judged, asOf: Day, per: LateStep["feePer"], fee: FeeStanding): FeeStanding {
  if (per === "once" || fee.amounts.length === 0) return fee;
  const span = per === "unit-short" ? unitsShort(judged) : monthsLate(judged.cycle.end, asOf);
  const numbers = span === undefined ? [] : span.high - span.low < MOST_NAMED ? Array.from({ length: span.high - span.low + 1 }, (_, i) => span.low + i) : [span.low, span.high];
  return { ...fee, rate: { each: fee.amounts, for: per }, amounts: [...new Set(fee.amounts.flatMap((each) => numbers.map((n) => times(each, n))))] };
}

/** Whole units that may be short of the total; `undefined` when that is not known. */
function unitsShort(judged: Judged): { low: number; high: number } | undefined {
  const { edition, assessment, credential } = judged;
  const total = assessment.requirements.flatMap(withParts).find((r) => r.id === "total");
  if (!edition.total || total?.counted === undefined) return undefined;
  const need = totalNeed(judged, edition.total);
  if (need.high >= ENDLESS) return undefined;
  const steps = (text: string): number => parseAmount(text, credential.body.unit) ?? 0;
  const counted = steps(total.counted);
  const possible = total.possible === undefined ? counted : steps(total.possible);
  const unit = 1_000_000 / (parseMillionths(credential.body.unit.step) ?? 1_000_000);
  return { low: Math.floor(Math.max(0, need.low - possible) / unit), high: Math.ceil(Math.max(0, need.high - counted) / unit) };
}

function withParts(standing: RequirementStanding): RequirementStanding[] {
  return [standing, ...(standing.parts ?? []).flatMap(withParts)];
}

function monthsLate(end: Day, asOf: Day): { low: number; high: number } {
  let full = 0;
  while (addMonths(end, full + 1) <= asOf) full++;
  return { low: full, high: addMonths(end, full) < asOf ? full + 1 : full };
}

function times(money: string, n: number): string {
  const parsed = parseMoney(money);
  if (!parsed) return money;
  return formatMoney({ ...parsed, cents: parsed.cents * n });
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
