import type { RulebookFiles } from "../../ports/rulebook-files.ts";
import type { RulebookSnapshot } from "../../ports/rulebook-snapshot.ts";
import type { Loading } from "./loaded-rulebooks.ts";

/**
 * Rulebooks to judge and to show by. A body of the package whose texts are those of the snapshot is taken from it; only others, and those of
 * folders that are added, are read. What reads texts is fetched only then, because it is most of what a start would wait for.
 */
export async function openRulebooks(snapshot: RulebookSnapshot, own: RulebookFiles, added: readonly RulebookFiles[]): Promise<Loading> {
  const { bodies, vocabulary, whole } = snapshot.read();
  if (whole && added.length === 0) return { ok: true, value: { bodies: [...bodies.values()], vocabulary, diagnostics: [], leftOut: [] } };
  const { loadRulebooks } = await import("./load-rulebooks.ts");
  return loadRulebooks([own, ...added], bodies);
}
