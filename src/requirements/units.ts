import { formatAmount } from "../base/amount.ts";
import type { RawAmount } from "../base/amount-expression.ts";
import { weakest } from "../base/confidence.ts";
import { AFTER_ALL, BEFORE_ALL, type Day } from "../base/date.ts";
import { type Fact, type FactRow, refOf, rowOn } from "../base/fact.ts";
import type { RawRows } from "../base/rows.ts";
import type { Verdict } from "../base/verdict.ts";
import type { RawSelector } from "../record/selector.ts";
import type { AmountExpression } from "./amount.ts";
import { type Cap, type Evidence, type Explanation, type Kind, LOST, MET, UNKNOWN, UNMET, type VersionBy } from "./kind.ts";
import { type Named, overStretches } from "./over-stretches.ts";
import { apartFromCycle, type Per } from "./per.ts";
import { ENDLESS, type Range } from "./range.ts";
import { planStretches } from "./plan-stretches.ts";
import { stretchesOf } from "./stretches.ts";
import { NOTHING } from "./wanted.ts";

export interface RawUnits {
  of?: RawSelector | undefined;
  "at-least"?: RawRows<RawAmount> | undefined;
  "at-most"?: RawRows<RawAmount> | undefined;
  per?: Per | undefined;
  whole?: true | undefined;
}

interface Rule {
  of: RawSelector | undefined;
  least: Fact<AmountExpression> | undefined;
  most: Fact<AmountExpression> | undefined;
  /** Over what it is asked; of a cap, on what it lies. */
  per: Per;
  whole: boolean;
  by: VersionBy | undefined;
}

interface Settled extends Named {
  rule: Rule;
  need: { row: FactRow<AmountExpression>; range: Range } | undefined;
  caps: Cap[];
}

/**
 * A bound on credit: `at-least` asks for units over a selector, `at-most` caps what the selector may bring.
 * Rows of a cap picked by the activity's date become one cap a row, each over its own days.
 */
export const units: Kind<RawUnits, Rule, Settled> = {
  key: "units",
  todo: "earn",
  compile(raw, context) {
    const per = raw.per ?? "cycle";
    const least = raw["at-least"] && context.amounts(raw["at-least"], "at-least");
    const most = raw["at-most"] && context.amounts(raw["at-most"], "at-most");
    if (least && context.by === "activity") context.report("wrong-version-date", "What is required cannot depend on the date of an activity", "by: cycle-start, cycle-end or submission");
    return { of: raw.of, least, most, per, whole: raw.whole === true, by: context.by };
  },

  title: (rule) => (rule.least ? "Credit" : "Limit"),

  explainedOnly: (rule) => rule.least !== undefined && apartFromCycle(rule.per),

  facts: (rule) => [rule.least, rule.most].filter((f) => f !== undefined),

  settle(rule, situation, id, name) {
    const need = rule.least && situation.pick(rule.least, rule.by);
    const settled: Settled = { id, name, kind: "units", rule, need: need && { row: need, range: situation.range(need, 0, "up") }, caps: [] };
    if (!rule.most) return settled;
    const cap = (row: FactRow<AmountExpression>, first: Day, last: Day): void => {
      if (row.is === "none") return;
      settled.caps.push({ id, name, of: rule.of ?? {}, limit: situation.range(row, ENDLESS), per: rule.per, whole: rule.whole, first, last, row });
    };
    if (rule.by !== "activity") cap(situation.pick(rule.most, rule.by), BEFORE_ALL, AFTER_ALL);
    else {
      // Before its first row nothing is known of a limit.
      const first = rule.most.rows[0]?.from ?? BEFORE_ALL;
      if (first > BEFORE_ALL) cap(rowOn(rule.most, BEFORE_ALL), BEFORE_ALL, (first - 1) as Day);
      rule.most.rows.forEach((row, i, all) => cap(row, row.from, ((all[i + 1]?.from ?? AFTER_ALL + 1) - 1) as Day));
    }
    return settled;
  },

  caps: (settled) => settled.caps,
  wants: (settled) => (settled.need && settled.rule.of ? [settled.rule.of] : []),
  asks: (settled) => (settled.need && settled.need.row.is !== "none" && !apartFromCycle(settled.rule.per) ? [{ id: settled.id, of: settled.rule.of, need: settled.need.range }] : []),
  shape: (rule) => rule.most && { of: rule.of ?? {}, per: rule.per, whole: rule.whole, dated: rule.by === "activity", refuses: rule.most.rows.every((row) => row.is !== "unknown" && row.values.every(isNothing)) },
  required: (settled) => settled.need?.range,

  followsRenewalDay: (settled) => typeof settled.rule.per === "object",

  bind(settled, binder) {
    if (!settled.need || settled.need.row.is === "none") return undefined;
    const { low: needLow, high: needHigh } = settled.need.range;
    const counter = binder.counter(settled.rule.of);
    return (cursor) => {
      if ((cursor.low[counter] as number) >= needHigh) return MET;
      const high = cursor.high[counter] as number;
      if (high >= needLow) return UNKNOWN;
      return cursor.closed && high + (counter === 0 ? cursor.mendable : 0) < needLow ? LOST : UNMET;
    };
  },

  explain(settled, evidence) {
    if (!settled.need) return undefined;
    // Nothing is asked for in this time, but for what is owed from the one before or to somebody with several credentials.
    if (settled.need.row.is === "none" && !(settled.id === "total" && (evidence.debt.high > 0 || evidence.shared))) return undefined;
    if (!apartFromCycle(settled.rule.per)) return explainIn(settled, settled.need, evidence);
    const { need } = settled;
    return overStretches(stretchesOf(settled.rule.per, evidence.days, evidence.history), { ...settled, of: settled.rule.of }, evidence, (inside) => explainIn(settled, need, inside));
  },

  plan(settled, planner) {
    const { need, id, rule } = settled;
    if (!need) return NOTHING;
    const total = id === "total" && rule.of === undefined;
    const whole = total && !apartFromCycle(rule.per);
    const own = total ? planner.own() : undefined;
    if (own && !whole) return { is: "open", says: `${settled.name}: a total that several credentials share cannot be planned year by year.` };
    if (own && own.least >= ENDLESS) return { is: "open", says: `${settled.name}: how much of it has to be for this credential alone was not found, or depends on an answer.` };
    const least = whole ? planner.totalNeed(need.range).high : need.row.is === "none" ? 0 : need.range.high;
    if (least === 0 && !own) return NOTHING;
    if (least >= ENDLESS) return { is: "open", says: `How much ${settled.name} asks for was not found, or depends on an answer.` };
    const sum = { is: "sum", of: planner.total(id), least } as const;
    if (own) return { is: "each", of: [sum, { is: "sum", of: own.of, least: own.least }] };
    if (whole) return sum;
    return planStretches(rule.per, planner, settled.name, (days) => ({ is: "sum", of: planner.credit(id, rule.of, days), least }));
  },
};

/** The answer for the credit that the evidence has: of the cycle, or of one stretch. */
function explainIn(settled: Settled, { row, range: asked }: NonNullable<Settled["need"]>, evidence: Evidence): Explanation {
  const selector = settled.rule.of;
  const total = !selector && settled.id === "total";
  const { debt } = evidence;
  const shared = total ? evidence.shared : undefined;
  const base = shared?.total(asked) ?? asked;
  const range = total ? { low: base.low + debt.low, high: Math.min(ENDLESS, base.high + debt.high), questions: [...base.questions, ...debt.questions] } : asked;
  let [low, high] = selector ? [0, 0] : [evidence.given.low, evidence.given.high];
  const from: string[] = [];
  const unsettled: (typeof evidence.credits)[number][] = [];
  for (const credit of evidence.credits) {
    // What is set aside for another of several that share a total serves the total alone.
    const picked = total ? "met" : credit.matches(selector ?? {});
    const given = credit.serves?.get(settled.id) ?? (selector ? credit.rest : undefined) ?? credit;
    if (picked === "met") low += given.low;
    if (picked !== "unmet") high = Math.min(ENDLESS, high + given.high);
    if (picked !== "unmet" && given.high > 0) from.push(credit.ref);
    if (picked !== "unmet" && (picked === "unknown" || given.high > given.low)) unsettled.push(credit);
  }
  const behind = new Set(from);
  const verdict: Verdict = low >= range.high ? "met" : high < range.low ? "unmet" : "unknown";
  const text = (steps: number): string => formatAmount(steps, evidence.unit);
  const need = range.high >= ENDLESS ? undefined : range.low === range.high ? text(range.high) : `${text(range.low)} to ${text(range.high)}`;
  const short = Math.max(0, (range.high >= ENDLESS ? range.low : range.high) - low);
  const standing: Explanation = {
    verdict,
    ...(verdict === "unmet" && evidence.closed && high + (selector ? 0 : evidence.given.mendable) + (total ? debt.mayOwe : 0) < range.low ? { lost: true as const } : {}),
    ...(verdict !== "met" && !evidence.closed && !selector && short > 0 && range.high - low <= evidence.given.mendable + evidence.given.high - evidence.given.low ? { cardWouldDo: true as const } : {}),
    unit: evidence.unit.name,
    ...(need === undefined ? {} : { required: need }),
    counted: text(low),
    ...(high > low && high < ENDLESS ? { possible: text(high) } : {}),
    ...(verdict === "met" ? {} : { short: text(short) }),
    // A verdict is as good as the weakest fact under it: the rule, and what each activity was found to be worth.
    confidence: weakest([row.confidence, ...(total && debt.high > 0 ? [debt.confidence] : []), ...evidence.credits.filter((c) => behind.has(c.ref)).map((c) => c.confidence), ...(selector || evidence.given.high === 0 ? [] : [evidence.given.confidence])]),
    says: `${owed(total, debt, text)}${say(verdict, { need, low: text(low), high: high >= ENDLESS ? undefined : text(high), short: text(short), unit: evidence.unit.name, unsettled: unsettled.length + (!selector && evidence.given.high > evidence.given.low ? 1 : 0) })}`,
    why: [refOf(row)],
    from: selector ? from : [...from, ...evidence.given.refs],
    questions: verdict === "unknown" ? [...range.questions, ...unsettled.flatMap((c) => c.questions)] : [],
  };
  return shared ? withOwn(standing, shared, evidence) : standing;
}

/** Of a shared total so much has to be for this credential alone: when the whole is there and that is not, it is what is asked for. */
function withOwn(standing: Explanation, shared: NonNullable<Evidence["shared"]>, evidence: Evidence): Explanation {
  const whole = { ...standing, confidence: weakest([standing.confidence, shared.confidence]), why: [...standing.why, shared.why] };
  const need = shared.own;
  if (!need || standing.verdict === "unmet") return whole;
  const [low, high] = [evidence.credits.filter((c) => c.own === "yes").reduce((sum, c) => sum + c.low, 0), evidence.credits.filter((c) => c.own !== "no").reduce((sum, c) => Math.min(ENDLESS, sum + c.high), 0)];
  if (low >= need.high || (standing.verdict === "unknown" && high >= need.low)) return whole;
  const verdict: Verdict = high < need.low ? "unmet" : "unknown";
  const text = (steps: number): string => formatAmount(steps, evidence.unit);
  const { possible: _possible, lost: _lost, ...rest } = whole;
  return {
    ...rest,
    verdict,
    ...(verdict === "unmet" && evidence.closed ? { lost: true as const } : {}),
    required: text(need.high),
    counted: text(low),
    ...(high > low && high < ENDLESS ? { possible: text(high) } : {}),
    short: text(Math.max(0, need.high - low)),
    says: `${standing.says} Of it ${text(need.high)} ${evidence.unit.name} have to be for this credential alone; ${text(low)} surely are.`,
    questions: verdict === "unknown" ? [...need.questions, ...evidence.credits.filter((c) => c.own === "unknown" && c.high > 0).map((c) => ({ id: `activities:${c.ref}:for`, says: `For which of your credentials is ${c.ref}?`, answer: `activities.${c.ref}.for` }))] : [],
  };
}

/** Is the amount zero for everybody? */
function isNothing(amount: AmountExpression): boolean {
  if (amount.is === "steps") return amount.steps === 0;
  if (amount.is === "share") return amount.millionths === 0;
  return amount.is === "table" && [...amount.cases.values()].every(isNothing);
}

/** What of the requirement comes from the cycle before. */
function owed(total: boolean, { low, high }: Evidence["debt"], text: (steps: number) => string): string {
  if (!total || high === 0) return "";
  return high >= ENDLESS ? "What you still owed when this cycle began was not found; it comes on top. " : low === high ? `With ${text(high)} that you owed from the cycle before: ` : `With ${text(low)} to ${text(high)} that you may have owed from the cycle before: `;
}

function say(verdict: Verdict, x: { need: string | undefined; low: string; high: string | undefined; short: string; unit: string; unsettled: number }): string {
  if (x.need === undefined) return `You have ${x.low} ${x.unit}. How much is required was not found.`;
  if (verdict === "met") return `${x.low} of ${x.need} ${x.unit}: done.`;
  if (verdict === "unmet") return `You are ${x.short} ${x.unit} short: ${x.low} of ${x.need}.`;
  if (x.unsettled === 0) return `You have ${x.low} ${x.unit}; whether ${x.need} is needed depends on an answer or on sources that disagree.`;
  return `${x.low} of ${x.need} ${x.unit} is sure${x.high === undefined ? "" : `; up to ${x.high} may count`}.`;
}
