import type { Rulebooks } from "../../compile/rulebook.ts";
import type { LoadedRulebooks } from "../rulebooks/loaded-rulebooks.ts";

/** Every word that a record may use, over all rulebooks. */
export interface KnownWords {
  readonly bodies: ReadonlySet<string>;
  readonly credentials: ReadonlySet<string>;
  readonly courses: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly deliveries: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly cards: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly exemptions: ReadonlySet<string>;
  /** Each with its body before it: `exb/probation`. */
  readonly statuses: ReadonlySet<string>;
  /** The answers of each fact. */
  readonly facts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Gathers the words of all rulebooks and of the vocabulary that they share. */
export function knownWords({ bodies }: LoadedRulebooks, rulebooks: Rulebooks): KnownWords {
  const raws = bodies.map(({ rulebook }) => rulebook.body);
  return {
    bodies: new Set(rulebooks.bodies.keys()),
    credentials: new Set(rulebooks.credentials.keys()),
    courses: new Set(rulebooks.courses.keys()),
    ...rulebooks.words,
    tags: new Set(raws.flatMap((body) => Object.keys(body.tags ?? {}).map((tag) => `${body.id}/${tag}`))),
    statements: new Set(raws.flatMap((body) => (body.statements ?? []).map((s) => s.id))),
    statuses: new Set([...rulebooks.bodies.values()].flatMap((body) => [...body.statuses.keys()].map((id) => `${body.id}/${id}`))),
    exemptions: new Set([...rulebooks.bodies.values(), ...[...rulebooks.credentials.values()].flatMap((c) => c.rules ?? [])].flatMap((part) => part.exemptions.map((e) => e.full))),
    facts: new Map([...rulebooks.facts].map(([id, fact]) => [id, new Set(Object.keys(fact.values))])),
  };
}
