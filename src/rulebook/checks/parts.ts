import type { TextDocument } from "../../base/document.ts";
import type { ParsedBody } from "../parsed-body.ts";

/** The authored parts of a body that hold facts, each with its text. */
export function parts(body: ParsedBody): { document: TextDocument; value: unknown }[] {
  const { rulebook, documents } = body;
  const pair = (values: readonly unknown[], texts: readonly TextDocument[]) => values.flatMap((value, i) => (texts[i] ? [{ document: texts[i], value }] : []));
  return [{ document: documents.body, value: rulebook.body }, ...pair(rulebook.credentials, documents.credentials), ...pair(rulebook.courses, documents.courses)];
}
