import { walkRows } from "../walk-rows.ts";
import type { Check } from "./check.ts";
import { parts } from "./parts.ts";

/** A source that nothing cites was either forgotten or is not needed. */
export const orphanSource: Check = {
  name: "orphan-source",
  description: "Every source of sources.yaml is cited by a row or named in NOTES.md.",
  severity: "warning",
  *find({ body }) {
    const cited = new Set<string>();
    for (const { value } of parts(body))
      for (const { row } of walkRows(value)) for (const cite of [row.source, ...(row.disputed ?? []).map((d) => d.source)].flat()) if (cite !== undefined) cited.add(cite.split("#")[0] ?? "");
    for (const [index, source] of body.rulebook.sources.entries())
      if (!cited.has(source.id) && !body.rulebook.notes.includes(source.id)) yield { document: body.documents.sources, path: [index, "id"], message: `Nothing cites "${source.id}"`, expected: "a row that rests on it, or its id in NOTES.md with what it says" };
  },
};
