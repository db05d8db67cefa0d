import { relateSelectors } from "../../record/relate-selectors.ts";
import type { RawAward } from "../schema/award.ts";
import type { Check, Finding } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";

/** Approval holds back only what its award gives: nothing, where it gives 0; not what the record states, where it counts by something else. */
export const approvalOfNothing: Check = {
  name: "approval-of-nothing",
  description: "An award that needs approval gives something that can wait for it.",
  severity: "warning",
  *find({ body }) {
    const shared = body.rulebook.body.awards ?? [];
    yield* idle(shared, shared, body.documents.body);
    for (const { credential, document } of credentialParts(body)) yield* idle(credential.awards ?? [], [...(credential.awards ?? []), ...shared], document);
  },
};

function* idle(awards: readonly RawAward[], all: readonly RawAward[], document: Finding["document"]): Generator<Finding> {
  for (const [index, award] of awards.entries()) {
    if (!award.approval?.some((row) => row.value === "needed" || row.disputed)) continue;
    if (award.gives.units.every((row) => typeof row.value === "string" && /^0+(?:\.0+)?$/.test(row.value))) {
      yield { document, path: ["awards", index, "approval"], message: `"${award.id}" gives nothing, so that its approval has no effect`, expected: "no approval, or units that wait for it" };
      continue;
    }
    const ownStated = award.gives.per === "stated" && award.gives.bodies === undefined;
    // A category is the body's own word: who claims in it states the body's own units, and those this award does not see.
    if (ownStated || award.of.category === undefined || all.some((other) => other.gives.per === "stated" && other.gives.bodies === undefined && relateSelectors(award.of, other.of) === "inside")) continue;
    yield { document, path: ["awards", index, "approval"], message: `Units stated in this category count without approval: "${award.id}" counts by ${award.gives.per}, and so does not see them`, expected: "an award more, per: stated, with approval, or none for it where the body's own figure is enough" };
  }
}
