import { nearest } from "../../base/nearest.ts";
import { walkRows } from "../walk-rows.ts";
import { asList } from "../../base/as-list.ts";
import type { Check } from "./check.ts";
import { parts } from "./parts.ts";

/** A citation must name a source of the body's sources.yaml. */
export const unknownSource: Check = {
  name: "unknown-source",
  description: "Every source that a row names is listed in sources.yaml.",
  severity: "error",
  *find({ body }) {
    const known = body.rulebook.sources.map((s) => s.id);
    for (const { document, value } of parts(body))
      for (const { path, row } of walkRows(value)) {
        const cites = [
          ...asList(row.source).map((cite) => ({ cite, at: ["source"] })),
          ...(row.disputed ?? []).flatMap((d, i) => asList(d.source).map((cite) => ({ cite, at: ["disputed", i, "source"] }))),
        ];
        for (const { cite, at } of cites) {
          const id = cite.split("#")[0] ?? "";
          if (!known.includes(id)) yield { document, path: [...path, ...at], message: `No source is called "${id}"`, expected: "an id of sources.yaml", nearest: nearest(id, known) };
        }
      }
  },
};
