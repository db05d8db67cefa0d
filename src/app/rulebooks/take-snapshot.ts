import type { Snapshot } from "../../ports/rulebook-snapshot.ts";
import { folderOf, type ParsedRulebooks } from "./load-rulebooks.ts";

/** What a snapshot keeps of rulebooks: the bodies that are free of errors, without their texts and cases. */
export function takeSnapshot({ bodies, vocabulary }: ParsedRulebooks): Snapshot {
  return { bodies: new Map(bodies.map(({ id, invented, rulebook }) => [folderOf({ id, invented, rulebook }), { id, invented, rulebook }])), vocabulary };
}
