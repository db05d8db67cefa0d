import { nearest } from "../../base/nearest.ts";
import type { Path, TextDocument } from "../../base/document.ts";
import { caseParts } from "./case-parts.ts";
import type { Check, Finding } from "./check.ts";
import { requirementsOf } from "./requirements-of.ts";

/** An expectation about something that is not there would never be looked at. */
export const caseReference: Check = {
  name: "case-reference",
  description: "What a case expects is about credentials and activities of its record, and requirements of its rulebook.",
  severity: "error",
  *find({ body, others }) {
    const credentials = new Map(others.flatMap((o) => o.rulebook.credentials.map((c) => [c.id, c] as const)));
    for (const { example, document, path } of caseParts(body)) {
      const held = example.record.credentials.map((c) => c.id);
      const refs = (example.record.activities ?? []).map((a) => a.ref);
      for (const [id, expected] of Object.entries(example.expect)) {
        const at = [...path, "expect"];
        yield* unless(held, document, at, id, `The record does not hold "${id}"`);
        const credential = credentials.get(id);
        const requirements = (credential ? [...requirementsOf(credential)] : []).map((p) => p.requirement.id);
        for (const key of [["requirements"], ["with-pending", "requirements"]] as const) {
          const named = key.length === 1 ? expected.requirements : expected["with-pending"]?.requirements;
          // What is asked in each year has a part for each: `yearly-2025`, `yearly-1`.
          if (credential) for (const name of Object.keys(named ?? {}).filter((n) => !requirements.includes(n.replace(/-\d+$/, "")))) yield* unless(requirements, document, [...at, id, ...key], name, `"${id}" has no requirement "${name}"`);
        }
        for (const ref of Object.keys(expected.activities ?? {})) yield* unless(refs, document, [...at, id, "activities"], ref, `The record has no activity "${ref}"`);
      }
    }
  },
};

function* unless(known: readonly string[], document: TextDocument, path: Path, key: string, message: string): Generator<Finding> {
  if (!known.includes(key)) yield { document, path, key, message, expected: known.length > 0 ? known.join(", ") : "nothing: there is none", nearest: nearest(key, known) };
}
