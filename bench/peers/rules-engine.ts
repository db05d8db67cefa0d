import { type DynamicFactCallback, Engine, type RuleProperties } from "json-rules-engine";
import { type Contender, MET, UNKNOWN, UNMET } from "../answers.ts";

interface Dated {
  today: number;
  end: number;
}

/**
 * json-rules-engine compares, it does not calculate: sums are facts written in TypeScript, and rules hold them to their limits. An event
 * `total:met` or `total:possible` is a verdict. A run asks for one renewal day; the second day only where the first does not do.
 */
export function rulesEngineContender<T extends Dated>(sums: Readonly<Record<string, (holder: T, day: number) => number>>, rules: readonly RuleProperties[], answers: readonly string[], holders: readonly T[]): Contender {
  const engine = new Engine([...rules]);
  for (const [id, sum] of Object.entries(sums)) {
    const fact: DynamicFactCallback<Promise<number>> = async (_params, almanac) => sum(await almanac.factValue<T>("holder"), await almanac.factValue<number>("day"));
    engine.addFact(id, fact);
  }
  const run = async (holder: T, day: number): Promise<number[]> => {
    const { events } = await engine.run({ holder, day });
    const seen = new Set(events.map((e) => e.type));
    return answers.map((a) => (seen.has(`${a}:met`) ? MET : seen.has(`${a}:possible`) ? UNKNOWN : UNMET));
  };
  return {
    name: "json-rules-engine",
    holders: holders.length,
    async judge() {
      const results: number[][] = [];
      for (const holder of holders) {
        const today = await run(holder, holder.today);
        results.push(holder.end === 0 || today.every((code) => code === MET) ? today : await run(holder, holder.end));
      }
      return { verdict: (holder, r) => results[holder]?.[r] ?? -1 };
    },
  };
}

/** A rule that sends the event when the fact reaches a number or another fact. */
export function reaches(event: string, fact: string, value: number | { fact: string }): RuleProperties {
  return { conditions: { all: [{ fact, operator: "greaterThanInclusive", value }] }, event: { type: event } };
}
