import { selectorSchema } from "../../record/selector-schema.ts";
import type { RawRow } from "../../base/rows.ts";
import type { SoundBody } from "../parsed-body.ts";
import { walkRows } from "../walk-rows.ts";
import { asList } from "../../base/as-list.ts";
import type { Check } from "./check.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";
import { type RowSpan, rowSpans, valuesOf } from "./row-spans.ts";

/** A letter that stays while its meaning changes makes one row speak of two things: the day of the change needs a row of its own. */
export const changedCategory: Check = {
  name: "changed-category",
  description: "A row that speaks of a category does not run across a day on which the category changed its meaning.",
  severity: "warning",
  *find({ body }) {
    for (const { document, value, schema } of parts(body))
      for (const { path, value: selector } of places(schema, value, selectorSchema))
        for (const letter of asList(selector.category))
          for (const { at, span } of rowsBeside(value, path))
            for (const change of changesOf(body, letter))
              if (span.first < change.on && change.on <= span.last)
                yield { document, path: [...at, span.index], message: `The category ${letter} changed its meaning on ${change.from}: before, "${change.before}"; since, "${change.after}"`, expected: `a row from ${change.from}, with a source that says what holds since` };
  },
};

interface Change {
  on: number;
  from: string;
  before: string;
  after: string;
}

/** The days on which the wording of a letter changed, in the body's categories. */
function changesOf(body: SoundBody, letter: string): Change[] {
  const versions = rowSpans(body.rulebook.body.categories ?? []).map((span) => ({ span, means: typeof span.row.value === "object" ? span.row.value[letter] : undefined }));
  return versions.flatMap(({ span, means }, i) => {
    const before = versions[i - 1]?.means;
    return means !== undefined && before !== undefined && means !== before ? [{ on: span.first, from: span.row.from, before, after: means }] : [];
  });
}

/** The rows that bind by what a selector picks: those of the facts beside it. Rows that give no value bind nothing. */
function rowsBeside(part: unknown, path: readonly PropertyKey[]): { at: readonly PropertyKey[]; span: RowSpan<unknown> }[] {
  const above = path.slice(0, -1);
  let around: unknown = part;
  for (const key of above) around = (around as Record<PropertyKey, unknown>)[key];
  if (around === null || typeof around !== "object" || Array.isArray(around)) return [];
  return Object.entries(around).flatMap(([key, fact]) =>
    Array.isArray(fact) && [...walkRows(fact)].some(({ path: p }) => p.length === 1) ? rowSpans(fact as RawRow<unknown>[]).filter(({ row }) => valuesOf(row).length > 0).map((span) => ({ at: [...above, key], span })) : [],
  );
}
