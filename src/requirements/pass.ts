import { type Day, parseDay } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import { type Fact, type FactRow, refOf } from "../base/fact.ts";
import type { RawRows } from "../base/rows.ts";
import { parseWindow, type RawWindow, resolveWindow, type WindowExpression } from "../base/window.ts";
import { type Code, type Kind, LOST, MET, UNKNOWN, UNMET } from "./kind.ts";
import { NEVER } from "./wanted.ts";

export interface RawPass {
  exam: string | string[];
  within: RawRows<RawWindow>;
}

interface Rule {
  exams: string[];
  within: Fact<WindowExpression>;
}

interface Settled {
  rule: Rule;
  row: FactRow<WindowExpression>;
}

/** An exam passed inside a window of days. `none`: the body does not accept an exam for this. */
export const pass: Kind<RawPass, Rule, Settled> = {
  key: "pass",
  todo: "do",
  compile: (raw, context) => ({ exams: Array.isArray(raw.exam) ? raw.exam : [raw.exam], within: context.fact(raw.within, "within", parseWindow) }),
  title: () => "Exam",
  facts: (rule) => [rule.within],
  settle: (rule, situation) => ({ rule, row: situation.pick(rule.within) }),

  followsRenewalDay: ({ row }) => row.values.some((w) => [...w.firsts, w.last].some((e) => e.anchor === "renewal-day")),

  bind(settled, binder) {
    const { codes, index } = binder.proofs((proof) => (proof.is === "exam" && proof.passed && settled.rule.exams.includes(proof.what) ? "met" : "unmet"));
    if (settled.row.is === "none") return () => LOST;
    return (cursor) => {
      // A record that speaks of no exams holds none to look at.
      if (!(cursor.said & 4)) return UNKNOWN;
      const windows = windowsOf(settled, cursor.days);
      let best: Code = windows.every((w) => w.last < cursor.asOf) ? LOST : UNMET;
      for (let p = cursor.proofStart; p < cursor.proofEnd; p++) {
        const on = binder.proofFrom[p] as number;
        if (codes[index[p] as number] !== MET || on > cursor.asOf) continue;
        const inside = windows.filter((w) => on >= w.first && on <= w.last).length;
        if (inside === windows.length && settled.row.is === "value") return MET;
        if (inside > 0) best = UNKNOWN;
      }
      return best;
    };
  },

  explain(settled, evidence) {
    const { rule, row } = settled;
    const windows = windowsOf(settled, evidence.days);
    let verdict: "met" | "unmet" | "unknown" = row.is !== "none" && evidence.record.exams === undefined ? "unknown" : "unmet";
    const from: string[] = [];
    if (row.is !== "none")
      for (const exam of evidence.record.exams ?? []) {
        const on = parseDay(exam.on) as Day;
        if (!exam.passed || !rule.exams.includes(exam.exam) || on > evidence.asOf) continue;
        const inside = windows.filter((w) => on >= w.first && on <= w.last).length;
        if (inside > 0) from.push(`${exam.exam} ${exam.on}`);
        if (inside === windows.length && row.is === "value") verdict = "met";
        else if (inside > 0 && verdict !== "met") verdict = "unknown";
      }
    return {
      verdict,
      ...(verdict === "unmet" && (row.is === "none" || windows.every((w) => w.last < evidence.asOf)) ? { lost: true as const } : {}),
      confidence: row.confidence,
      says: row.is === "none" ? "An exam is not accepted for this." : verdict === "met" ? `Exam passed: ${from[0]}.` : verdict === "unmet" ? "No passed exam inside the window is in your record." : "Whether an exam counts here is not settled.",
      why: [refOf(row)],
      from,
      questions: verdict === "unknown" ? [{ id: `exams:${rule.exams.join(",")}`, says: `Have you passed the exam again (${rule.exams.join(" or ")}) inside this cycle?`, answer: "exams" }] : [],
    };
  },

  plan({ rule, row }, planner) {
    if (row.is === "none") return NEVER;
    if (row.is !== "value") return { is: "open", says: "Whether an exam counts here is not settled." };
    return { is: "sum", of: planner.exams(rule.exams, windowsOf({ rule, row }, planner.days)), least: 1 };
  },
};

/** Windows that sources disagree on are all asked; of an unknown window only the cycle is a fair guess, and never sure. */
function windowsOf(settled: Settled, days: AnchorDays): { first: Day; last: Day }[] {
  if (settled.row.values.length === 0) return [{ first: days["cycle-start"], last: days["cycle-end"] }];
  return settled.row.values.map((w) => resolveWindow(w, days));
}
