import { fileURLToPath } from "node:url";
import { compileRulebooks } from "../../src/compile/compile-rulebooks.ts";
import type { Rulebooks } from "../../src/compile/rulebook.ts";
import type { RawRulebook } from "../../src/rulebook/raw-rulebook.ts";
import { readRulebooks } from "../../src/rulebook/read-rulebooks.ts";
import type { RawVocabulary } from "../../src/rulebook/schema/vocabulary.ts";
import { readFolder } from "../rulebook/read-folder.ts";

export interface Loaded {
  rulebooks: Rulebooks;
  raws: RawRulebook[];
  vocabulary: RawVocabulary;
}

/** The project's own rulebooks, compiled. */
export function loadOwn(): Loaded {
  const { bodies, vocabulary } = readRulebooks(readFolder(fileURLToPath(new URL("../../rulebooks", import.meta.url))));
  const raws = bodies.map((b) => b.rulebook);
  return { rulebooks: compileRulebooks(raws, vocabulary).rulebooks, raws, vocabulary };
}
