import { selectorSchema } from "../../record/selector-schema.ts";
import { AFTER_ALL, BEFORE_ALL, type Day } from "../../base/date.ts";
import type { Path, TextDocument } from "../../base/document.ts";
import { nearest } from "../../base/nearest.ts";
import type { RawRow } from "../../base/rows.ts";
import type { SoundBody } from "../parsed-body.ts";
import { walkRows } from "../walk-rows.ts";
import { asList } from "../../base/as-list.ts";
import { caseParts } from "./case-parts.ts";
import { categoryWords } from "./category-words.ts";
import type { Check, Finding } from "./check.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";

/** Letters keep their name and change meaning, so a category is a word of the policy version that the rule belongs to. */
export const unknownCategory: Check = {
  name: "unknown-category",
  description: "A category is a word of the body's categories, in a policy version that is in force while the rule is.",
  severity: "error",
  *find({ body, others }) {
    for (const { document, value, schema, credential } of parts(body)) {
      for (const { path, value: selector } of places(schema, value, selectorSchema)) {
        const spans = boundSpans(value, path);
        for (const written of asList(selector.category)) yield* wrong(body, document, [...path, "category"], written, spans);
      }
      for (const { row, index, first, last } of rowSpans(credential?.carry ?? []))
        for (const carry of valuesOf(row))
          for (const written of [...(carry.categories ?? []), ...asList(carry["to-category"])]) yield* wrong(body, document, ["carry", index], written, [{ first, last }]);
    }
    for (const [index, course] of body.rulebook.courses.entries()) {
      const document = body.documents.courses[index];
      for (const [id, award] of Object.entries(course.awards)) {
        const by = others.find((o) => o.id === id);
        if (document && by) for (const { row, index: i, first, last } of rowSpans(award.category ?? [])) for (const written of valuesOf(row)) yield* wrong(by, document, ["awards", id, "category", i], written, [{ first, last }]);
      }
    }
    for (const { example, document, path } of caseParts(body))
      for (const [i, activity] of (example.record.activities ?? []).entries())
        for (const [id, written] of Object.entries(activity.category ?? {})) {
          const by = others.find((o) => o.id === id);
          if (by) yield* wrong(by, document, [...path, "record", "activities", i, "category", id], written, [{ first: BEFORE_ALL, last: AFTER_ALL }]);
        }
  },
};

function* wrong(body: SoundBody, document: TextDocument, path: Path, written: string, spans: readonly { first: Day; last: Day }[]): Generator<Finding> {
  const known = spans.flatMap(({ first, last }) => categoryWords(body, first, last));
  if (known.includes(written)) return;
  const ever = categoryWords(body, BEFORE_ALL, AFTER_ALL);
  yield {
    document,
    path,
    message: ever.includes(written) ? `"${written}" is not a category of ${body.id} in that time` : `"${written}" is not a category of ${body.id}`,
    expected: ever.length === 0 ? "no category: the body has none in its body.yaml" : [...new Set(known)].join(", "),
    nearest: nearest(written, known),
  };
}

/** The days on which the rule around a selector binds: the rows beside it that give a value. Without any, all days. */
function boundSpans(part: unknown, path: Path): { first: Day; last: Day }[] {
  let around: unknown = part;
  for (const key of path.slice(0, -1)) around = (around as Record<PropertyKey, unknown>)[key];
  const facts = around !== null && typeof around === "object" ? Object.values(around).filter((v) => Array.isArray(v) && [...walkRows(v)].some(({ path: p }) => p.length === 1)) : [];
  const spans = facts.flatMap((fact) => rowSpans(fact as RawRow<unknown>[]).filter(({ row }) => valuesOf(row).length > 0));
  return spans.length > 0 ? spans : [{ first: BEFORE_ALL, last: AFTER_ALL }];
}
