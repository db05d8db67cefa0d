import { compileLoaded } from "../../app/rulebooks/compile-loaded.ts";
import { rulebooks } from "../rules/library.server.ts";
import type { Engine } from "./load-engine.ts";

/** The engine over all rulebooks of the server, for pages that answer without scripts. Compiled once. */
export function serverEngine(): Engine {
  const loaded = rulebooks();
  return { rulebooks: loaded.bodies.map(({ rulebook }) => rulebook), vocabulary: loaded.vocabulary, judge: compileLoaded(loaded).judge };
}
