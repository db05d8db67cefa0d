import type { Path, TextDocument } from "../../base/document.ts";
import type { Check, Finding } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { parts } from "./parts.ts";
import { requirementsOf } from "./requirements-of.ts";

/** What has an id can be pointed to, so no two things in one list, and no two requirements of one credential, share one. */
export const repeatedId: Check = {
  name: "repeated-id",
  description: "Ids are used once: in each list, over the whole tree of requirements, and facts also against vocabulary.yaml.",
  severity: "error",
  *find({ body, vocabulary }) {
    const { documents, rulebook } = body;
    yield* twice(documents.sources, rulebook.sources.map((s, i) => ({ id: s.id, path: [i, "id"] })));
    const shared = (vocabulary.facts ?? []).map((f) => ({ id: f.id, path: [] }));
    yield* twice(documents.body, [...shared, ...(rulebook.body.facts ?? []).map((f, i) => ({ id: f.id, path: ["facts", i, "id"] }))]);
    for (const { credential, document } of credentialParts(body))
      yield* twice(document, [...requirementsOf(credential)].map(({ requirement, path }) => ({ id: requirement.id, path: [...path, "id"] })));
    for (const { document, value } of parts(body)) yield* lists(document, value, []);
  },
};

/** Lists of things with ids anywhere below; requirements and facts are held to more, above. */
function* lists(document: TextDocument, value: unknown, path: Path): Generator<Finding> {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) yield* twice(document, value.flatMap((item: unknown, i) => (item !== null && typeof item === "object" && "id" in item ? [{ id: String(item.id), path: [...path, i, "id"] }] : [])));
  for (const [key, item] of Object.entries(value)) if (path.length > 0 || (key !== "require" && key !== "facts")) yield* lists(document, item, [...path, Array.isArray(value) ? Number(key) : key]);
}

function* twice(document: TextDocument, list: readonly { id: string; path: Path }[]): Generator<Finding> {
  const seen = new Set<string>();
  for (const { id, path } of list) {
    if (seen.has(id) && path.length > 0) yield { document, path, message: `The id "${id}" is used twice`, expected: "an id of its own" };
    seen.add(id);
  }
}
