import { formatDiagnostic, sortDiagnostics } from "../../src/base/diagnostic.ts";
import { compileRulebooks } from "../../src/compile/compile-rulebooks.ts";
import { readRulebooks } from "../../src/rulebook/read-rulebooks.ts";
import type { TextFile } from "../../src/rulebook/text-file.ts";

/** All that is wrong with a rulebooks folder, one line each, as `recert lint` prints it. */
export function diagnose(files: readonly TextFile[]): string[] {
  const { bodies, vocabulary, diagnostics } = readRulebooks(files);
  const compiled = compileRulebooks(bodies.map((b) => b.rulebook), vocabulary);
  return sortDiagnostics([...diagnostics, ...compiled.diagnostics]).map(formatDiagnostic);
}
