import { ZenEngine } from "@gorules/zen-engine";
import type { Answers, Contender } from "../answers.ts";

/** How many holders are under way at once: best of what was tried, and no more than a batch job would hold. */
const BATCH = 64;

/** A JDM graph of one expression node; later expressions use earlier ones by `$.key`. The last ones are the answers. */
export function zenContender(expressions: readonly [key: string, value: string][], answers: readonly string[], holders: readonly object[]): Contender {
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
      { id: "rules", type: "expressionNode", name: "rules", position: { x: 0, y: 0 }, content: { expressions: expressions.map(([key, value], i) => ({ id: String(i), key, value })) } },
      { id: "answer", type: "expressionNode", name: "answer", position: { x: 0, y: 0 }, content: { expressions: answers.map((key) => ({ id: key, key, value: key })) } },
      { id: "out", type: "outputNode", name: "out", position: { x: 0, y: 0 } },
    ],
    edges: [["in", "rules"], ["rules", "answer"], ["answer", "out"]].map(([sourceId, targetId]) => ({ id: `${sourceId}-${targetId}`, type: "edge", sourceId, targetId })),
  });
  return {
    name: "zen-engine",
    holders: holders.length,
    async judge(): Promise<Answers> {
      const results: Record<string, number>[] = [];
      for (let from = 0; from < holders.length; from += BATCH) {
        const batch = await Promise.all(holders.slice(from, from + BATCH).map((holder) => decision.evaluate(holder)));
        for (const { result } of batch) results.push(result as Record<string, number>);
      }
      return { verdict: (holder, r) => results[holder]?.[answers[r] as string] ?? -1 };
    },
  };
}
