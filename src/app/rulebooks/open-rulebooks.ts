import type { RulebookFiles } from "../../ports/rulebook-files.ts";
import type { RulebookSnapshot } from "../../ports/rulebook-snapshot.ts";
import type { Loading } from "./loaded-rulebooks.ts";

/**
 * Rulebooks to judge and to show by: the package's own from their snapshot where it is of these very texts; else, and wherever folders are
 * added, read in full. What reads texts is fetched only then, because it is most of what a start would wait for.
 */
export async function openRulebooks(snapshot: RulebookSnapshot, own: RulebookFiles, added: readonly RulebookFiles[]): Promise<Loading> {
  const kept = added.length === 0 ? snapshot.read() : undefined;
  if (kept) return { ok: true, value: { ...kept, diagnostics: [], leftOut: [] } };
  const { loadRulebooks } = await import("./load-rulebooks.ts");
  return loadRulebooks([own, ...added]);
}
