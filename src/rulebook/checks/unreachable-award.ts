import type { RawAward } from "../schema/award.ts";
import type { Check, Finding } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { relateSelectors } from "../../record/relate-selectors.ts";

/** The first award whose `of` fits is used, so one behind a wider one of the same measure is never asked. */
export const unreachableAward: Check = {
  name: "unreachable-award",
  description: "No award stands behind one that already takes everything it could take.",
  severity: "warning",
  *find({ body }) {
    yield* hidden(body.rulebook.body.awards ?? [], body.documents.body);
    for (const { credential, document } of credentialParts(body)) yield* hidden(credential.awards ?? [], document);
  },
};

function* hidden(awards: readonly RawAward[], document: Finding["document"]): Generator<Finding> {
  for (const [index, award] of awards.entries()) {
    const wider = awards.slice(0, index).find((before) => (before.gives.per === "each" || takesMeasure(before.gives, award.gives)) && relateSelectors(award.of, before.of) === "inside");
    if (wider) yield { document, path: ["awards", index, "of"], message: `"${award.id}" is never used: "${wider.id}" stands before it and takes all of this`, expected: `"${award.id}" before "${wider.id}"` };
  }
}

/** Does the first count by all that the second counts by? Of what is stated for other bodies only if it names them too. */
function takesMeasure(first: RawAward["gives"], second: RawAward["gives"]): boolean {
  if (first.per !== second.per || (first.bodies === undefined) !== (second.bodies === undefined)) return false;
  return second.bodies?.every((body) => first.bodies?.includes(body)) ?? true;
}
