import { weakest } from "../base/confidence.ts";
import { type Fact, type FactRow, refOf } from "../base/fact.ts";
import type { RawRows } from "../base/rows.ts";
import type { Verdict } from "../base/verdict.ts";
import type { RawSelector } from "../record/selector.ts";
import type { AmountExpression } from "./amount.ts";
import { type Evidence, type Explanation, type Kind, LOST, MET, UNKNOWN, UNMET } from "./kind.ts";
import { type Named, overStretches } from "./over-stretches.ts";
import { apartFromCycle, type Per } from "./per.ts";
import { ENDLESS, type Range } from "./range.ts";
import { planStretches } from "./plan-stretches.ts";
import { stretchesOf } from "./stretches.ts";
import { NOTHING } from "./wanted.ts";

export type RawCount = number | { by: string; [word: string]: string | number };

export interface RawDistinct {
  attribute: "category";
  of?: RawSelector | undefined;
  per?: Per | undefined;
  "at-least": RawRows<RawCount>;
}

interface Rule {
  per: Per;
  of: RawSelector | undefined;
  least: Fact<AmountExpression>;
}

interface Settled extends Named {
  per: Per;
  of: RawSelector | undefined;
  row: FactRow<AmountExpression>;
  need: Range;
}

/** Credit in at least so many different categories. An activity whose category nobody stated may be in any. */
export const distinct: Kind<RawDistinct, Rule, Settled> = {
  key: "distinct",
  todo: "do",
  compile: (raw, context) => ({ per: raw.per ?? "cycle", of: raw.of, least: context.fact(raw["at-least"], "at-least", parseCount) }),
  explainedOnly: (rule) => apartFromCycle(rule.per),
  title: () => "Different categories",
  facts: (rule) => [rule.least],

  settle(rule, situation, id, name) {
    const row = situation.pick(rule.least);
    return { id, name, kind: "distinct", per: rule.per, of: rule.of, row, need: situation.range(row, 0) };
  },

  followsRenewalDay: (settled) => typeof settled.per === "object",

  bind(settled, binder) {
    if (settled.row.is === "none") return undefined;
    const counter = binder.categories(settled.of);
    return (cursor) => {
      if (bits(cursor.categoriesLow[counter] as number) >= settled.need.high) return MET;
      return (cursor.categoriesHigh[counter] as number) >= settled.need.low ? UNKNOWN : cursor.closed ? LOST : UNMET;
    };
  },

  explain(settled, evidence) {
    if (settled.row.is === "none") return undefined;
    if (!apartFromCycle(settled.per)) return explainIn(settled, evidence);
    return overStretches(stretchesOf(settled.per, evidence.days, evidence.history), settled, evidence, (inside) => explainIn(settled, inside));
  },

  plan(settled, planner) {
    if (settled.row.is === "none" || settled.need.high === 0) return NOTHING;
    if (settled.need.high >= ENDLESS) return { is: "open", says: "How many different categories are required was not found." };
    return planStretches(settled.per, planner, settled.name, (days) => ({ is: "count", of: planner.categories(settled.of, days), least: settled.need.high }));
  },
};

function explainIn(settled: Settled, evidence: Evidence): Explanation {
  const sure = new Set<string>();
  const possible = new Set<string>();
  let wild = 0;
  const questions = [];
  const from: string[] = [];
  for (const credit of evidence.credits) {
    const picked = settled.of ? credit.matches(settled.of) : "met";
    // In which categories carried credit was earned nobody said.
    if (picked === "unmet" || (credit.rest ?? credit).high === 0 || credit.carried === "no") continue;
    from.push(credit.ref);
    if (credit.category === "") {
      wild++;
      questions.push(...credit.questions);
    } else if (picked === "met" && (credit.rest ?? credit).low > 0 && credit.carried !== "unknown") sure.add(credit.category);
    else possible.add(credit.category);
  }
  const behind = new Set(from);
  const reach = new Set([...sure, ...possible]).size + wild;
  const { low, high } = settled.need;
  const verdict: Verdict = sure.size >= high ? "met" : reach < low ? "unmet" : "unknown";
  const need = high >= ENDLESS ? undefined : low === high ? String(high) : `${low} to ${high}`;
  return {
    verdict,
    ...(verdict === "unmet" && evidence.closed ? { lost: true as const } : {}),
    unit: "categories",
    ...(need === undefined ? {} : { required: need }),
    counted: String(sure.size),
    ...(reach > sure.size ? { possible: String(reach) } : {}),
    ...(verdict === "met" || need === undefined ? {} : { short: String(Math.max(0, high - sure.size)) }),
    confidence: weakest([settled.row.confidence, ...evidence.credits.filter((c) => behind.has(c.ref)).map((c) => c.confidence)]),
    says: need === undefined ? "How many different categories are required was not found." : `${sure.size === 0 ? "No category" : [...sure].sort().join(", ")}: ${sure.size} of ${need} different categories${verdict === "met" ? ", done" : ""}.`,
    why: [refOf(settled.row)],
    from,
    questions: verdict === "unknown" ? [...settled.need.questions, ...questions] : [],
  };
}

function parseCount(raw: RawCount): AmountExpression | null {
  if (typeof raw === "number") return { is: "steps", steps: raw };
  const cases = Object.entries(raw).filter(([word]) => word !== "by");
  return { is: "table", by: raw.by, cases: new Map(cases.map(([word, n]) => [word, { is: "steps", steps: Number(n) }])) };
}

function bits(mask: number): number {
  let n = 0;
  for (let m = mask; m !== 0; m &= m - 1) n++;
  return n;
}
