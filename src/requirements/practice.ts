import { parseMillionths } from "../base/amount.ts";
import { type Fact, type FactRow, refOf } from "../base/fact.ts";
import type { RawRows } from "../base/rows.ts";
import type { Verdict } from "../base/verdict.ts";
import type { RawSelector } from "../record/selector.ts";
import { type Evidence, type Explanation, type Kind, LOST, MET, UNKNOWN, UNMET } from "./kind.ts";
import { type Named, overStretches } from "./over-stretches.ts";
import { apartFromCycle, type Per } from "./per.ts";
import { ENDLESS } from "./range.ts";
import { planStretches } from "./plan-stretches.ts";
import { stretchesOf } from "./stretches.ts";
import { NOTHING } from "./wanted.ts";

export interface RawPractice {
  of: RawSelector;
  hours: RawRows<string>;
  per?: Per | undefined;
}

interface Rule {
  per: Per;
  of: RawSelector;
  hours: Fact<number>;
}

interface Settled extends Named {
  per: Per;
  of: RawSelector;
  row: FactRow<number>;
  low: number;
  high: number;
}

const HOUR = 1_000_000;

/** Hours of work done: teaching, coaching, instruction. Hours are counted as they are, without caps. */
export const practice: Kind<RawPractice, Rule, Settled> = {
  key: "practice",
  todo: "do",
  compile: (raw, context) => ({ per: raw.per ?? "cycle", of: raw.of, hours: context.fact(raw.hours, "hours", parseMillionths) }),
  explainedOnly: (rule) => apartFromCycle(rule.per),
  title: () => "Practice hours",
  facts: (rule) => [rule.hours],

  settle(rule, situation, id, name) {
    const row = situation.pick(rule.hours);
    const values = row.orNone || row.is === "none" ? [...row.values, 0] : row.values;
    return { id, name, kind: "practice", per: rule.per, of: rule.of, row, low: row.is === "unknown" ? 0 : Math.min(...values), high: row.is === "unknown" ? ENDLESS * HOUR : Math.max(...values) };
  },

  followsRenewalDay: (settled) => typeof settled.per === "object",

  bind(settled, binder) {
    if (settled.row.is === "none") return undefined;
    const counter = binder.hours(settled.of);
    return (cursor) => ((cursor.low[counter] as number) >= settled.high ? MET : (cursor.high[counter] as number) >= settled.low ? UNKNOWN : cursor.closed ? LOST : UNMET);
  },

  explain(settled, evidence) {
    if (settled.row.is === "none") return undefined;
    if (!apartFromCycle(settled.per)) return explainIn(settled, evidence);
    return overStretches(stretchesOf(settled.per, evidence.days, evidence.history), settled, evidence, (inside) => explainIn(settled, inside));
  },

  plan(settled, planner) {
    if (settled.row.is === "none" || settled.high === 0) return NOTHING;
    if (settled.high >= ENDLESS * HOUR) return { is: "open", says: "How many hours of practice are required was not found." };
    return planStretches(settled.per, planner, settled.name, (days) => ({ is: "sum", of: planner.hours(settled.of, days), least: settled.high }));
  },
};

function explainIn(settled: Settled, evidence: Evidence): Explanation {
  let [low, high] = [0, 0];
  const from: string[] = [];
  const questions = [];
  for (const hour of evidence.hours) {
    const picked = hour.matches(settled.of);
    if (picked === "unmet") continue;
    from.push(hour.ref);
    if (picked === "met" && hour.sure) low += hour.millionths ?? 0;
    high += hour.millionths ?? ENDLESS * HOUR;
    if (hour.millionths === undefined) questions.push({ id: `activities:${hour.ref}:hours`, says: `How many hours was ${hour.ref}?`, answer: `activities.${hour.ref}.hours` });
    else if (!hour.sure) questions.push(...hour.questions);
    else if (picked === "unknown") questions.push({ id: `activities:${hour.ref}:kind`, says: `What kind of activity was ${hour.ref}?`, answer: `activities.${hour.ref}.kind` });
  }
  const verdict: Verdict = low >= settled.high ? "met" : high < settled.low ? "unmet" : "unknown";
  const need = settled.row.is === "unknown" ? undefined : hoursText(settled.high);
  return {
    verdict,
    ...(verdict === "unmet" && evidence.closed ? { lost: true as const } : {}),
    unit: "hours",
    ...(need === undefined ? {} : { required: need }),
    counted: hoursText(low),
    ...(verdict === "met" || need === undefined ? {} : { short: hoursText(Math.max(0, settled.high - low)) }),
    confidence: settled.row.confidence,
    says: need === undefined ? "How many hours of practice are required was not found." : verdict === "met" ? `${hoursText(low)} of ${need} hours: done.` : verdict === "unmet" ? `You are ${hoursText(settled.high - low)} hours short: ${hoursText(low)} of ${need}.` : `${hoursText(low)} of ${need} hours are sure.`,
    why: [refOf(settled.row)],
    from,
    questions: verdict === "unknown" ? questions : [],
  };
}

function hoursText(millionths: number): string {
  return String(Math.round(millionths / 10_000) / 100);
}
