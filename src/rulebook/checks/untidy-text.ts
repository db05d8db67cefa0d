import type { Path } from "../../base/document.ts";
import type { Check } from "./check.ts";
import { parts } from "./parts.ts";

const UNFINISHED = /\b(?:TODO|TBD|FIXME|XXX)\b|\?\?\?/;

/** Texts are shown as they are written, so what was left for later would be read by holders. */
export const untidyText: Check = {
  name: "untidy-text",
  description: "Texts have no space at their ends, no two spaces in a row, and no mark of unfinished work.",
  severity: "error",
  *find({ body }) {
    const all = [...parts(body), { document: body.documents.sources, value: body.rulebook.sources }];
    for (const { document, value } of all)
      for (const { path, text } of texts(value, [])) {
        const defect = UNFINISHED.test(text) ? "The text is not finished" : text !== text.trim() ? "The text begins or ends with a space" : / {2}/.test(text) ? "The text has two spaces in a row" : undefined;
        if (defect) yield { document, path, message: defect, expected: defect === "The text is not finished" ? "a finished text, or value: unknown with a note" : "the text without it" };
      }
  },
};

function* texts(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (value !== null && typeof value === "object") for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, Array.isArray(value) ? Number(key) : key]);
}
