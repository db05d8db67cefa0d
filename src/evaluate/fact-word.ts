import type { Rulebooks } from "../compile/rulebook.ts";

/** The holder's word for a fact. A word that the fact does not have counts as not said. */
export function factWord(rulebooks: Rulebooks, facts: Readonly<Record<string, string>>, id: string): string | undefined {
  const word = Object.hasOwn(facts, id) ? facts[id] : undefined;
  const values = rulebooks.facts.get(id)?.values;
  return word !== undefined && values !== undefined && !Object.hasOwn(values, word) ? undefined : word;
}
