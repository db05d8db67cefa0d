import type { Snapshot } from "../../ports/rulebook-snapshot.ts";
import type { ParsedRulebooks } from "./load-rulebooks.ts";

/** What a snapshot keeps; `undefined` where there is an error, so that errors are said at every start until they are mended. */
export function takeSnapshot({ bodies, vocabulary, diagnostics }: ParsedRulebooks): Snapshot | undefined {
  if (diagnostics.some((d) => d.severity === "error")) return undefined;
  return { bodies: bodies.map(({ id, invented, rulebook }) => ({ id, invented, rulebook })), vocabulary };
}
