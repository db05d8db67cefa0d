import { selectorSchema } from "../../record/selector-schema.ts";
import type { Path, TextDocument } from "../../base/document.ts";
import { nearest } from "../../base/nearest.ts";
import { asList } from "../../base/as-list.ts";
import { caseParts } from "./case-parts.ts";
import type { Check, Finding } from "./check.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";

/** Tags are a body's own marks, so they carry its name. Those of a body that is not at hand cannot be checked. */
export const unknownTag: Check = {
  name: "unknown-tag",
  description: "A tag is written body/tag and stands among that body's tags.",
  severity: "error",
  *find({ body, others }) {
    const wrong = function* (document: TextDocument, path: Path, written: string): Generator<Finding> {
      const [owner, tag] = written.split("/");
      const known = others.flatMap((o) => Object.keys(o.rulebook.body.tags ?? {}).map((t) => `${o.id}/${t}`));
      if (known.includes(written) || (tag !== undefined && !others.some((o) => o.id === owner))) return;
      yield { document, path, message: `"${written}" is not a tag`, expected: "body/tag, with the tag among the tags of that body's body.yaml", nearest: nearest(written, known) };
    };
    for (const { document, value, schema, credential } of parts(body)) {
      for (const { path, value: selector } of places(schema, value, selectorSchema)) for (const written of asList(selector.tag)) yield* wrong(document, [...path, "tag"], written);
      for (const { row, index } of rowSpans(credential?.carry ?? [])) for (const carry of valuesOf(row)) for (const written of carry["loses-tags"] ?? []) yield* wrong(document, ["carry", index], written);
    }
    for (const [index, course] of body.rulebook.courses.entries()) {
      const document = body.documents.courses[index];
      if (document) for (const [i, written] of (course.tags ?? []).entries()) yield* wrong(document, ["tags", i], written);
    }
    for (const { example, document, path } of caseParts(body))
      for (const [i, activity] of (example.record.activities ?? []).entries())
        for (const [t, written] of (activity.tags ?? []).entries()) yield* wrong(document, [...path, "record", "activities", i, "tags", t], written);
  },
};
