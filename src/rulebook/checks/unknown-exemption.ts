import { nearest } from "../../base/nearest.ts";
import type { Path, TextDocument } from "../../base/document.ts";
import type { RawExemption } from "../schema/sections.ts";
import { caseParts } from "./case-parts.ts";
import type { Check, Finding } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { requirementsOf } from "./requirements-of.ts";

/** An exemption can lift only what is asked, and only one that exists can be granted. */
export const unknownExemption: Check = {
  name: "unknown-exemption",
  description: "What an exemption lifts is a requirement, and what a case says was granted is an exemption of its body.",
  severity: "error",
  *find({ body, others }) {
    const all = body.rulebook.credentials.flatMap((c) => [...requirementsOf(c)].map((p) => p.requirement.id));
    yield* lifted(body.documents.body, body.rulebook.body.exemptions ?? [], all);
    for (const { credential, document } of credentialParts(body)) yield* lifted(document, credential.exemptions ?? [], [...requirementsOf(credential)].map((p) => p.requirement.id));
    const known = others.flatMap((o) => [...(o.rulebook.body.exemptions ?? []), ...o.rulebook.credentials.flatMap((c) => c.exemptions ?? [])].map((e) => `${o.id}/${e.id}`));
    for (const { example, document, path } of caseParts(body))
      for (const [i, grant] of (example.record.grants ?? []).entries())
        if (!known.includes(grant.exemption) && others.some((o) => grant.exemption.startsWith(`${o.id}/`)))
          yield { document, path: [...path, "record", "grants", i, "exemption"], message: `No exemption is called "${grant.exemption}"`, expected: known.join(", ") || "an exemption of the body", nearest: nearest(grant.exemption, known) };
  },
};

function* lifted(document: TextDocument, exemptions: readonly RawExemption[], known: readonly string[]): Generator<Finding> {
  for (const [index, exemption] of exemptions.entries())
    for (const [i, id] of (exemption.lifts ?? []).entries()) {
      const path: Path = ["exemptions", index, "lifts", i];
      if (!known.includes(id)) yield { document, path, message: `No requirement is called "${id}"`, expected: [...new Set(known)].join(", "), nearest: nearest(id, known) };
    }
}
