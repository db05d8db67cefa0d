import type { Path } from "../../base/document.ts";
import { kinds } from "../../requirements/kinds.ts";
import type { RawRequirement } from "../schema/requirement.ts";

/** A requirement in the tree: where it stands, the group it stands in, and what its kind says. */
export interface PlacedRequirement {
  requirement: RawRequirement;
  path: Path;
  /** Key of the group around it; absent at the top level. */
  inside: string | undefined;
  /** Key of its kind, and what is written there. */
  kind: string;
  rule: unknown;
}

/** Every requirement of the tree, a group before its parts. A kind whose rule is a list is a group. */
export function* walkRequirements(list: readonly RawRequirement[], path: Path = ["require"], inside?: string): Generator<PlacedRequirement> {
  for (const [index, requirement] of list.entries()) {
    const kind = [...kinds.keys()].find((key) => requirement[key] !== undefined);
    if (kind === undefined) continue;
    const rule = requirement[kind];
    yield { requirement, path: [...path, index], inside, kind, rule };
    if (Array.isArray(rule)) yield* walkRequirements(rule as RawRequirement[], [...path, index, kind], kind);
  }
}
