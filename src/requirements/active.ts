import { asList } from "../base/as-list.ts";
import { weakest } from "../base/confidence.ts";
import type { Day } from "../base/date.ts";
import { formatDay } from "../base/date.ts";
import { type DayExpression, parseDayExpression, resolveDay } from "../base/day-expression.ts";
import { type Fact, type FactRow, refOf } from "../base/fact.ts";
import type { RawRows } from "../base/rows.ts";
import type { Truth } from "../base/truth.ts";
import type { Verdict } from "../base/verdict.ts";
import { type Kind, UNKNOWN } from "./kind.ts";
import { NOTHING } from "./wanted.ts";

export interface RawActive {
  credential: string | string[];
  on: RawRows<string>;
}

interface Rule {
  credentials: string[];
  on: Fact<DayExpression>;
}

interface Settled {
  rule: Rule;
  row: FactRow<DayExpression>;
}

/** Another credential of the record, of any body, that is in force on a day: what one body accepts of another. */
export const active: Kind<RawActive, Rule, Settled> = {
  key: "active",
  todo: "do",
  compile: (raw, context) => ({ credentials: [...asList(raw.credential)], on: context.fact(raw.on, "on", parseDayExpression) }),
  title: () => "Another credential",
  facts: (rule) => [rule.on],
  // It takes judging the dates of another credential, which stand in no column.
  explainedOnly: () => true,
  settle: (rule, situation) => ({ rule, row: situation.pick(rule.on) }),

  bind: ({ row }) => (row.is === "none" ? undefined : () => UNKNOWN),

  explain({ rule, row }, evidence) {
    // None is asked for in this time.
    if (row.is === "none") return undefined;
    const days = row.values.length === 0 ? [evidence.days["renewal-day"]] : row.values.map((e) => resolveDay(e, evidence.days));
    const found = rule.credentials.map((id) => {
      const answers = days.map((day) => evidence.inForce(id, day));
      return { id, name: answers[0]?.name ?? id, until: answers[0]?.until, truth: together(answers.map((a) => a.is)), questions: answers.flatMap((a) => a.questions), confidence: weakest(answers.map((a) => a.confidence)) };
    });
    const best = found.find((f) => f.truth === "yes") ?? found.find((f) => f.truth === "unknown") ?? found.find((f) => f.until !== undefined);
    // Where one source asks for none, lacking it is perhaps no fault; where nobody found the day, having it is perhaps not enough.
    const verdict: Verdict = best?.truth === "yes" && row.is !== "unknown" ? "met" : (best === undefined || best.truth === "no") && !row.orNone ? "unmet" : "unknown";
    const day = formatDay(days[0] as Day);
    const names = found.map((f) => f.name).join(" or ");
    const serves = best?.until !== undefined && row.values[0]?.anchor === "renewal-day" && row.values[0].moves.length === 0;
    return {
      verdict,
      ...(verdict === "met" && serves ? { holdsUntil: formatDay(best.until as Day) } : {}),
      confidence: weakest([row.confidence, ...(verdict === "met" && best ? [best.confidence] : found.map((f) => f.confidence))]),
      says:
        verdict === "met"
          ? `${best?.name} is in force on ${day}${best?.until === undefined ? "" : ` (until ${formatDay(best.until)})`}.`
          : verdict === "unknown"
            ? `Whether ${names} is in force on ${day} is not settled.`
            : `You need ${names} in force on ${day}. ${best?.until === undefined ? "None is in your record." : `${best.name} ends on ${formatDay(best.until)}.`}`,
      why: [refOf(row)],
      from: verdict === "unmet" || best === undefined ? [] : [best.id],
      questions: verdict === "unknown" ? found.flatMap((f) => f.questions) : [],
    };
  },

  plan({ rule, row }, planner) {
    if (row.is === "none") return NOTHING;
    if (row.is === "unknown") return { is: "open", says: "On which day another credential has to be in force was not found." };
    return { is: "sum", of: planner.inForce(rule.credentials, row.values.map((e) => resolveDay(e, planner.days))), least: 1 };
  },
};

/** One answer over all the days that sources name. */
function together(truths: readonly Truth[]): Truth {
  return truths.every((t) => t === truths[0]) ? (truths[0] ?? "unknown") : "unknown";
}
