import { weakest } from "../base/confidence.ts";
import type { Verdict } from "../base/verdict.ts";
import { type Code, type CompiledRequirement, type Kind, LOST, MET, type SettledRequirement } from "./kind.ts";

interface Settled {
  parts: SettledRequirement[];
}

/** One of several paths is enough. */
export const anyOf: Kind<unknown[], CompiledRequirement[], Settled> = {
  key: "any-of",
  todo: "one-part",
  compile: (raw, context) => raw.map((child, index) => context.child(child, index)),
  title: () => "One of these",
  explainedOnly: (parts) => parts.some((p) => p.explainedOnly),
  facts: (parts) => parts.flatMap((p) => p.facts),
  settle: (parts, situation) => ({ parts: parts.map((p) => p.settle(situation)) }),
  wants: (settled) => settled.parts.flatMap((p) => p.wants),
  asks: (settled) => settled.parts.flatMap((p) => p.asks),

  followsRenewalDay: (settled) => settled.parts.some((p) => p.followsRenewalDay),

  bind(settled, binder) {
    const judges = settled.parts.map((p) => p.bind(binder)).filter((j) => j !== undefined);
    // None of its ways is there in this time: nothing is asked for.
    if (judges.length === 0) return undefined;
    return (cursor) => {
      let best: Code = LOST;
      for (const judge of judges) {
        const code = judge(cursor);
        if (code === MET) return MET;
        if (code > best) best = code;
      }
      return best;
    };
  },

  explain(settled, evidence) {
    const parts = settled.parts.map((p) => p.explain(evidence)).filter((p) => p !== undefined);
    if (parts.length === 0) return undefined;
    const verdict: Verdict = parts.some((p) => p.verdict === "met") ? "met" : parts.some((p) => p.verdict === "unknown") ? "unknown" : "unmet";
    const counting = verdict === "met" ? parts.filter((p) => p.verdict === "met") : parts;
    return {
      verdict,
      ...(verdict === "unmet" && parts.every((p) => p.lost) ? { lost: true as const } : {}),
      confidence: weakest(counting.slice(0, verdict === "met" ? 1 : undefined).map((p) => p.confidence)),
      says: verdict === "met" ? `Done by: ${counting[0]?.name}.` : `One of these is enough: ${parts.map((p) => p.name).join("; ")}.`,
      why: [],
      from: [...new Set(counting.flatMap((p) => p.from))],
      questions: verdict === "unknown" ? parts.flatMap((p) => p.questions) : [],
      parts,
    };
  },

  plan: (settled, planner) => ({ is: "one", of: settled.parts.map((p) => p.plan(planner)) }),
};
