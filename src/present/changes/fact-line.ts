import type { CardFact, RuleCard } from "../rule-card.ts";
import { factsIn, isMapping, type RawFact, type RawMapping } from "../rule-card-raw.ts";
import { conditionWords } from "../rule-card-selector.ts";
import { type PickedBy, pickedBy } from "./picked-by.ts";

/** A fact as written together with how it is said, row by row: what changes are read from. */
export interface FactLine {
  /** What stands before `#`: `nasm/cpt`. */
  readonly file: string;
  readonly path: string;
  readonly title: string;
  /** The words under which the file is known. */
  readonly raw: RawFact;
  readonly card: CardFact;
  readonly by: PickedBy;
  readonly only: readonly string[];
}

/** Every fact of a file. `versionBy` is that of the credential spoken of, where the file is its body's. */
export function factLines(card: RuleCard, file: RawMapping, names: ReadonlyMap<string, string>, versionBy?: unknown): FactLine[] {
  const raws = new Map(factsIn(file).map((fact) => [fact.path, fact]));
  return card.sections.flatMap((section) =>
    section.groups.flatMap((group) =>
      group.facts.flatMap((fact) => {
        const raw = raws.get(fact.path);
        if (!raw) return [];
        const title = group.title && group.title !== fact.title ? `${group.title}: ${fact.title.charAt(0).toLowerCase()}${fact.title.slice(1)}` : fact.title;
        return [{ file: card.id, path: `${card.id}#${fact.path}`, title, raw, card: fact, by: pickedBy(card.id, raw, versionBy), only: narrowing(raw, names) }];
      }),
    ),
  );
}

/** For whom alone a fact is, whatever the day. */
function narrowing(fact: RawFact, names: ReadonlyMap<string, string>): string[] {
  const leaves = fact.keys[0] === "carry" || fact.keys[0] === "shortfall" ? ["That is the cycle which the units leave, not the one into which they come."] : [];
  return fact.parents.slice(1).flatMap((parent) => [
    ...(isMapping(parent["when"]) ? [`Only if: ${conditionWords(parent["when"], names)}.`] : []),
    ...(parent["advisory"] === true ? ["Advice only: it binds nobody."] : []),
  ]).concat(leaves);
}
