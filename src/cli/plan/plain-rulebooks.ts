import type { LoadedRulebooks } from "../../app/rulebooks/loaded-rulebooks.ts";

/** Rulebooks as they can go to another thread: what they say, without the texts that they were read from and without what is wrong with them. */
export function plainRulebooks({ bodies, vocabulary }: LoadedRulebooks): LoadedRulebooks {
  return { bodies: bodies.map(({ id, invented, rulebook }) => ({ id, invented, rulebook })), vocabulary, diagnostics: [], leftOut: [] };
}
