import type { Judge } from "../../app/standing/judge.ts";
import type { RulebookData, RulebookSet } from "../../app/standing/rulebook-data.ts";

/** What the browser needs to judge by itself: the engine over the rulebooks of some bodies. */
export interface Engine extends RulebookSet {
  readonly judge: Judge;
}

const fetched = new Map<string, Promise<RulebookData | undefined>>();
const engines = new Map<string, Promise<Engine>>();

/** The engine over the bodies' rulebooks, fetched once each. Rejects when a rulebook cannot be fetched; call again to retry. */
export function loadEngine(bodies: readonly string[]): Promise<Engine> {
  const key = bodies.join(" ");
  const engine = engines.get(key) ?? start(bodies);
  engines.set(key, engine);
  engine.catch(() => engines.delete(key));
  return engine;
}

async function start(bodies: readonly string[]): Promise<Engine> {
  const [found, { createJudge }] = await Promise.all([Promise.all(bodies.map(rulebookOf)), import("../../app/standing/create-judge.ts")]);
  const data = found.filter((d) => d !== undefined);
  const rulebooks = data.map((d) => d.rulebook);
  const vocabulary = data[0]?.vocabulary ?? {};
  return { judge: createJudge({ rulebooks, vocabulary }), rulebooks, vocabulary };
}

/** What `/data/rulebooks/<body>.json` sends. A body that we have no rulebook of is no error: what the record says of it is then unknown. */
function rulebookOf(body: string): Promise<RulebookData | undefined> {
  const known = fetched.get(body);
  if (known) return known;
  const data = fetch(`/data/rulebooks/${encodeURIComponent(body)}.json`).then((response) => {
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`The rulebook of ${body} came back with status ${response.status}`);
    return response.json() as Promise<RulebookData>;
  });
  fetched.set(body, data);
  data.catch(() => fetched.delete(body));
  return data;
}
