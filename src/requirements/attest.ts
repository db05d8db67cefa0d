import { parseDay } from "../base/date.ts";
import type { Fact, FactRow } from "../base/fact.ts";
import { refOf } from "../base/fact.ts";
import type { RawRows } from "../base/rows.ts";
import { type Evidence, type Explanation, type Kind, MET, UNKNOWN, UNMET } from "./kind.ts";
import { type Named, overStretches } from "./over-stretches.ts";
import { apartFromCycle, type Per } from "./per.ts";
import { planStretches } from "./plan-stretches.ts";
import { stretchesOf } from "./stretches.ts";
import { NOTHING } from "./wanted.ts";

export interface RawAttest {
  statement: string;
  asked: RawRows<"yes">;
  per?: Per | undefined;
}

interface Rule {
  per: Per;
  statement: string;
  text: string;
  asked: Fact<"yes">;
}

interface Settled extends Named {
  per: Per;
  rule: Rule;
  row: FactRow<"yes">;
}

/** The holder's own declaration, made inside the cycle and not after `asOf`. */
export const attest: Kind<RawAttest, Rule, Settled> = {
  key: "attest",
  todo: "do",
  compile: (raw, context) => ({ per: raw.per ?? "cycle", statement: raw.statement, text: context.statementText(raw.statement), asked: context.fact(raw.asked, "asked", (v) => v) }),
  explainedOnly: (rule) => apartFromCycle(rule.per),
  title: () => "Statement",
  facts: (rule) => [rule.asked],
  settle: (rule, situation, id, name) => ({ id, name, kind: "attest", per: rule.per, rule, row: situation.pick(rule.asked) }),

  followsRenewalDay: (settled) => typeof settled.per === "object",

  bind(settled, binder) {
    if (settled.row.is === "none") return undefined;
    const { codes, index } = binder.proofs((proof) => (proof.is === "statement" && proof.what === settled.rule.statement ? "met" : "unmet"));
    const disputed = settled.row.is === "unknown" || settled.row.orNone;
    return (cursor) => {
      for (let p = cursor.proofStart; p < cursor.proofEnd; p++) {
        const on = binder.proofFrom[p] as number;
        if (codes[index[p] as number] === MET && on >= cursor.days["cycle-start"] && on <= cursor.asOf) return MET;
      }
      return disputed || !(cursor.said & 2) ? UNKNOWN : UNMET;
    };
  },

  explain(settled, evidence) {
    if (settled.row.is === "none") return undefined;
    if (!apartFromCycle(settled.per)) return explainIn(settled, evidence);
    return overStretches(stretchesOf(settled.per, evidence.days, evidence.history), settled, evidence, (inside) => explainIn(settled, inside));
  },

  plan(settled, planner) {
    const { row, rule } = settled;
    if (row.is === "none") return NOTHING;
    const { days } = planner;
    return planStretches(settled.per, planner, settled.name, (inside) => ({ is: "sum", of: planner.statements(rule.statement, inside ?? { first: days["cycle-start"], last: days["renewal-day"] }), least: 1 }));
  },
};

function explainIn(settled: Settled, evidence: Evidence): Explanation {
  const { rule, row } = settled;
  const made = (evidence.record.attestations ?? []).find((a) => {
    const on = parseDay(a.on);
    return a.statement === rule.statement && on !== null && on >= evidence.days["cycle-start"] && on <= evidence.asOf;
  });
  const open = row.is === "unknown" || row.orNone || evidence.record.attestations === undefined;
  const verdict = made ? "met" : open ? "unknown" : "unmet";
  return {
    verdict,
    confidence: row.confidence,
    says: made ? `Declared on ${made.on}: ${rule.text}` : `To declare in this cycle: ${rule.text}`,
    why: [refOf(row)],
    from: made ? [made.statement] : [],
    questions: verdict === "unknown" ? [{ id: `attestations:${rule.statement}`, says: `Can you declare this? ${rule.text}`, answer: `attestations.${rule.statement}` }] : [],
  };
}
