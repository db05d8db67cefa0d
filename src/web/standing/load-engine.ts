import type { Judge } from "../../app/standing/judge.ts";
import type { RulebookSet } from "../../app/standing/rulebook-data.ts";
import { loadRulebooks } from "./load-rulebooks.ts";

/** What the browser needs to judge by itself: the engine over the rulebooks of some bodies. */
export interface Engine extends RulebookSet {
  readonly judge: Judge;
}

const engines = new Map<string, Promise<Engine>>();

/** The engine over the bodies' rulebooks. Rejects when a rulebook cannot be fetched; call again to retry. */
export function loadEngine(bodies: readonly string[]): Promise<Engine> {
  const key = bodies.join(" ");
  const engine = engines.get(key) ?? start(bodies);
  engines.set(key, engine);
  engine.catch(() => engines.delete(key));
  return engine;
}

async function start(bodies: readonly string[]): Promise<Engine> {
  const [set, { createJudge }] = await Promise.all([loadRulebooks(bodies), import("../../app/standing/create-judge.ts")]);
  return { judge: createJudge(set), ...set };
}
