import type { RawLibrary } from "../../present/rules-book.ts";
import type { LoadedRulebooks } from "./loaded-rulebooks.ts";

/** Loaded rulebooks as the rule cards want them. */
export function libraryOf({ bodies, vocabulary }: LoadedRulebooks): RawLibrary {
  return { books: bodies.map(({ rulebook }) => rulebook), vocabulary };
}
