import { weakest } from "../base/confidence.ts";
import type { Verdict } from "../base/verdict.ts";
import { type Code, type CompiledRequirement, type Kind, LOST, MET, type SettledRequirement } from "./kind.ts";

interface Settled {
  parts: SettledRequirement[];
}

/** All of several requirements, as one path of an `any-of`. */
export const allOf: Kind<unknown[], CompiledRequirement[], Settled> = {
  key: "all-of",
  todo: "each-part",
  compile: (raw, context) => raw.map((child, index) => context.child(child, index)),
  title: () => "All of these",
  explainedOnly: (parts) => parts.some((p) => p.explainedOnly),
  facts: (parts) => parts.flatMap((p) => p.facts),
  settle: (parts, situation) => ({ parts: parts.map((p) => p.settle(situation)) }),
  wants: (settled) => settled.parts.flatMap((p) => p.wants),
  asks: (settled) => settled.parts.flatMap((p) => p.asks),

  followsRenewalDay: (settled) => settled.parts.some((p) => p.followsRenewalDay),

  bind(settled, binder) {
    const made = settled.parts.map((p) => ({ advisory: p.advisory, judge: p.bind(binder) })).filter((p) => p.judge !== undefined);
    // Nothing of it is asked for: it is no way to be done.
    if (made.length === 0) return undefined;
    const judges = made.flatMap(({ advisory, judge }) => (advisory || !judge ? [] : [judge]));
    return (cursor) => {
      let worst: Code = MET;
      for (const judge of judges) {
        const code = judge(cursor);
        if (code === LOST) return LOST;
        if (code < worst) worst = code;
      }
      return worst;
    };
  },

  explain(settled, evidence) {
    const parts = settled.parts.map((p) => p.explain(evidence)).filter((p) => p !== undefined);
    if (parts.length === 0) return undefined;
    const binding = parts.filter((p) => !p.advisory);
    const verdict: Verdict = binding.some((p) => p.verdict === "unmet") ? "unmet" : binding.every((p) => p.verdict === "met") ? "met" : "unknown";
    return {
      verdict,
      ...(binding.some((p) => p.lost) ? { lost: true as const } : {}),
      confidence: weakest(binding.map((p) => p.confidence)),
      says: verdict === "met" ? "All done." : `Still open: ${binding.filter((p) => p.verdict !== "met").map((p) => p.name).join("; ")}.`,
      why: [],
      from: [...new Set(parts.flatMap((p) => p.from))],
      questions: verdict === "unknown" ? parts.flatMap((p) => p.questions) : [],
      parts,
    };
  },

  plan: (settled, planner) => ({ is: "each", of: settled.parts.filter((p) => !p.advisory).map((p) => p.plan(planner)) }),
};
