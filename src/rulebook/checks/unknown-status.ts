import { nearest } from "../../base/nearest.ts";
import type { Path, TextDocument } from "../../base/document.ts";
import { caseParts } from "./case-parts.ts";
import type { Check, Finding } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";

/** The word that a late step or a case gives as a status is one of the body's. */
export const unknownStatus: Check = {
  name: "unknown-status",
  description: "A status stands among the statuses of its body's body.yaml.",
  severity: "error",
  *find({ body, others }) {
    const wrong = function* (document: TextDocument, path: Path, written: string, known: readonly string[]): Generator<Finding> {
      if (!known.includes(written)) yield { document, path, message: `"${written}" is not a status`, expected: known.join(", ") || "statuses: in body.yaml", nearest: nearest(written, known) };
    };
    const own = (body.rulebook.body.statuses ?? []).map((s) => s.id);
    for (const { credential, document } of credentialParts(body))
      for (const [i, step] of (credential.late ?? []).entries()) if (step.status !== undefined) yield* wrong(document, ["late", i, "status"], step.status, own);
    for (const { example, document, path } of caseParts(body))
      for (const [i, held] of example.record.credentials.entries()) {
        const owner = others.find((o) => held.id.startsWith(`${o.id}/`));
        if (held.status !== undefined && owner) yield* wrong(document, [...path, "record", "credentials", i, "status"], held.status, (owner.rulebook.body.statuses ?? []).map((s) => s.id));
      }
  },
};
