import { placedDiagnostics } from "../../src/app/rulebooks/placed-diagnostics.ts";
import { loadRulebooks } from "../../src/app/rulebooks/load-rulebooks.ts";
import { formatDiagnostic, sortDiagnostics } from "../../src/base/diagnostic.ts";
import type { TextFile } from "../../src/rulebook/text-file.ts";

/** All that is wrong with a rulebooks folder, reading and compiling, one line each, as `recert lint` prints it. */
export async function diagnose(files: readonly TextFile[]): Promise<string[]> {
  const loading = await loadRulebooks([{ read: async () => ({ ok: true, files: files.map((f) => ({ ...f, shown: f.path })) }) }]);
  if (!loading.ok) throw new Error(loading.problem);
  return sortDiagnostics([...loading.value.diagnostics, ...placedDiagnostics(loading.value)]).map(formatDiagnostic);
}
