import type { Path, TextDocument } from "../../base/document.ts";
import { nearest } from "../../base/nearest.ts";
import { caseParts } from "./case-parts.ts";
import type { Check, Finding } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { requirementsOf } from "./requirements-of.ts";

/** What a holder is asked to declare must be worded in body.yaml. */
export const unknownStatement: Check = {
  name: "unknown-statement",
  description: "A statement that is asked for, or made in a case, stands among the statements of its body's body.yaml.",
  severity: "error",
  *find({ body, others }) {
    const known = others.flatMap((o) => (o.rulebook.body.statements ?? []).map((s) => s.id));
    const wrong = function* (document: TextDocument, path: Path, written: string): Generator<Finding> {
      if (!known.includes(written)) yield { document, path, message: `No statement is called "${written}"`, expected: "an id of statements in body.yaml", nearest: nearest(written, known) };
    };
    for (const { credential, document } of credentialParts(body))
      for (const { path, kind, rule } of requirementsOf(credential))
        if (rule !== null && typeof rule === "object" && "statement" in rule) yield* wrong(document, [...path, kind, "statement"], String(rule.statement));
    for (const { example, document, path } of caseParts(body))
      for (const [i, made] of (example.record.attestations ?? []).entries())
        if (others.some((o) => made.statement.startsWith(`${o.id}/`))) yield* wrong(document, [...path, "record", "attestations", i, "statement"], made.statement);
  },
};
