import { fileURLToPath } from "node:url";
import { formatDiagnostic } from "../../src/base/diagnostic.ts";
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
  return load("../../rulebooks");
}

/** An invented body that uses every kind and every way of being unsure. */
export function loadEveryKind(): Loaded {
  return load("every-kind");
}

function load(folder: string): Loaded {
  const { bodies, vocabulary, diagnostics } = readRulebooks(readFolder(fileURLToPath(new URL(folder, import.meta.url))));
  const raws = bodies.map((b) => b.rulebook);
  const compiled = compileRulebooks(raws, vocabulary);
  const errors = [...diagnostics, ...compiled.diagnostics].filter((d) => d.severity === "error");
  if (errors.length > 0) throw new Error(errors.map(formatDiagnostic).join("\n"));
  return { rulebooks: compiled.rulebooks, raws, vocabulary };
}
