import { createJudge } from "../../app/standing/create-judge.ts";
import type { RulebookSet } from "../../app/standing/rulebook-data.ts";
import { library } from "../rules/library.server.ts";
import type { Engine } from "./load-engine.ts";

let engine: Promise<Engine> | undefined;

/** The engine over all rulebooks, for pages that answer without scripts. Compiled once. */
export function serverEngine(): Promise<Engine> {
  engine ??= start();
  return engine;
}

async function start(): Promise<Engine> {
  const { books, vocabulary } = await library();
  // The Rules pages see the same rulebooks as plain data; they were held to the schema when they were read.
  const set = { rulebooks: books, vocabulary } as unknown as RulebookSet;
  return { ...set, judge: createJudge(set.rulebooks, set.vocabulary) };
}
