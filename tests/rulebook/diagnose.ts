import { lintRulebooks } from "../../src/app/rulebooks/lint-rulebooks.ts";
import { loadRulebooks } from "../../src/app/rulebooks/load-rulebooks.ts";
import { formatDiagnostic } from "../../src/base/diagnostic.ts";
import type { TextFile } from "../../src/rulebook/text-file.ts";

/** The good base was checked on 1 January 2026, and on this day that is not more than a year ago. */
const TODAY = "2026-06-01";

/** All that is wrong with a rulebooks folder, reading and compiling, one line each, as `recert lint` prints it. */
export async function diagnose(files: readonly TextFile[]): Promise<string[]> {
  const loading = await loadRulebooks([{ read: async () => ({ ok: true, files: files.map((f) => ({ ...f, shown: f.path })) }) }], new Map(), TODAY);
  if (!loading.ok) throw new Error(loading.problem);
  return lintRulebooks(loading.value).map(formatDiagnostic);
}
