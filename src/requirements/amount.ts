import { parseAmount, parseMillionths, type Unit } from "../base/amount.ts";
import type { RawAmount } from "../base/amount-expression.ts";
import type { AnchorDays, DayExpression } from "../base/day-expression.ts";
import { parseDayExpression, resolveDay } from "../base/day-expression.ts";
import { addMonths } from "../base/date.ts";
import { parseDuration } from "../base/duration.ts";
import type { FactRow } from "../base/fact.ts";
import type { Question } from "../base/verdict.ts";
import { ENDLESS, type Range } from "./range.ts";

/** An amount that still depends on the holder's situation. */
export type AmountExpression =
  | { is: "steps"; steps: number }
  | { is: "share"; millionths: number }
  | { is: "table"; by: string; cases: ReadonlyMap<string, AmountExpression> }
  | { is: "pro-rata"; steps: number; over: number; per: number; up: boolean; from: DayExpression };

/** `null` when the text is no amount in the body's steps. */
export function parseAmountExpression(raw: RawAmount, unit: Unit): AmountExpression | null {
  if (typeof raw === "string") {
    if (raw.endsWith("%")) {
      const millionths = parseMillionths(raw.slice(0, -1));
      return millionths === null ? null : { is: "share", millionths: millionths / 100 };
    }
    const steps = parseAmount(raw, unit);
    return steps === null ? null : { is: "steps", steps };
  }
  if ("pro-rate" in raw) {
    const steps = parseAmount(raw["pro-rate"] as string, unit);
    const over = parseDuration(raw["over"] as string);
    const per = parseDuration(raw["per"] as string);
    const from = parseDayExpression(raw["from"] as string);
    if (steps === null || !over || !per || !from || per.months === 0 || per.days > 0 || over.days > 0) return null;
    return { is: "pro-rata", steps, over: over.months, per: per.months, up: raw["round"] === "up", from };
  }
  const cases = new Map<string, AmountExpression>();
  for (const [word, value] of Object.entries(raw)) {
    if (word === "by") continue;
    const inner = parseAmountExpression(value, unit);
    if (inner === null) return null;
    cases.set(word, inner);
  }
  return { is: "table", by: raw.by, cases };
}

/** What an amount needs of the holder. `fact` returns the word for a fact or the band; `undefined` when nobody said. */
export interface AmountNeeds {
  fact(id: string): string | undefined;
  question(id: string): Question;
  total: Range | undefined;
  days: AnchorDays;
  /** What becomes of a part of a step: cut off, unless this says `up`. */
  parts?: "up" | undefined;
}

/** The amount in whole steps under the holder's situation: a range where a fact that nobody stated decides. */
export function resolveAmount(expression: AmountExpression, needs: AmountNeeds): Range {
  const whole = needs.parts === "up" ? Math.ceil : Math.floor;
  switch (expression.is) {
    case "steps":
      return { low: expression.steps, high: expression.steps, questions: [] };
    case "share": {
      const total = needs.total ?? { low: 0, high: ENDLESS, questions: [] };
      const part = (of: number): number => (of >= ENDLESS ? ENDLESS : whole((of * expression.millionths) / 1_000_000));
      return { low: part(total.low), high: part(total.high), questions: total.questions };
    }
    case "pro-rata": {
      const start = resolveDay(expression.from, needs.days);
      const end = needs.days["cycle-end"] + 1;
      const periods = expression.over / expression.per;
      let full = 0;
      while (full < periods && addMonths(start, expression.per * (full + 1)) <= end) full++;
      const left = expression.up && full < periods && addMonths(start, expression.per * full) < end ? full + 1 : full;
      const steps = whole((expression.steps * left) / periods);
      return { low: steps, high: steps, questions: [] };
    }
    case "table": {
      const word = needs.fact(expression.by);
      const found = word === undefined ? undefined : expression.cases.get(word);
      if (found) return resolveAmount(found, needs);
      const all = [...expression.cases.values()].map((e) => resolveAmount(e, needs));
      return { low: Math.min(...all.map((r) => r.low)), high: word === undefined ? Math.max(...all.map((r) => r.high)) : ENDLESS, questions: word === undefined ? [needs.question(expression.by)] : [] };
    }
  }
}

/** The range of a row: over all values that contradict each other; nothing is known of an unknown one. `none` stands for `ifNone`. */
export function rangeOfRow(row: FactRow<AmountExpression>, needs: AmountNeeds, ifNone: number): Range {
  if (row.is === "none") return { low: ifNone, high: ifNone, questions: [] };
  if (row.is === "unknown") return { low: 0, high: ENDLESS, questions: [] };
  const all = row.values.map((v) => resolveAmount(v, needs));
  if (row.orNone) all.push({ low: ifNone, high: ifNone, questions: [] });
  return { low: Math.min(...all.map((r) => r.low)), high: Math.max(...all.map((r) => r.high)), questions: all.flatMap((r) => r.questions) };
}
