import { createJudge } from "../../app/standing/create-judge.ts";
import type { RawRulebook } from "../../rulebook/raw-rulebook.ts";
import type { RawVocabulary } from "../../rulebook/schema/vocabulary.ts";
import { library } from "../rules/library.server.ts";
import type { Engine } from "./load-engine.ts";

let engine: Promise<Engine> | undefined;

/** The engine over all rulebooks, for pages that answer without scripts. Compiled once. */
export function serverEngine(): Promise<Engine> {
  engine ??= start();
  return engine;
}

async function start(): Promise<Engine> {
  const { books, vocabulary } = (await library()) as unknown as { books: RawRulebook[]; vocabulary: RawVocabulary };
  return { judge: createJudge(books, vocabulary), rulebooks: books, vocabulary };
}
