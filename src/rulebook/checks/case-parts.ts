import type { Path, TextDocument } from "../../base/document.ts";
import type { ParsedBody } from "../parsed-body.ts";
import type { RawCase } from "../schema/case.ts";

/** The worked cases of a body, each with its text and its place inside it. */
export function caseParts(body: ParsedBody): { example: RawCase; document: TextDocument; path: Path }[] {
  return body.cases.flatMap(({ cases }, file) => {
    const document = body.documents.cases[file];
    return document ? cases.map((example, index) => ({ example, document, path: [index] })) : [];
  });
}
