import { selectorSchema } from "../../record/selector-schema.ts";
import type { Path, TextDocument } from "../../base/document.ts";
import type { ParsedBody } from "../parsed-body.ts";
import { asList } from "../../base/as-list.ts";
import { caseParts } from "./case-parts.ts";
import { credentialParts } from "./credential-parts.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";
import { requirementsOf } from "./requirements-of.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";

export interface Reference {
  document: TextDocument;
  path: Path;
  id: string;
  what: "credentials" | "courses";
}

/** Every place where a body's files name a credential or a course. */
export function* references(body: ParsedBody): Generator<Reference> {
  for (const { document, value, schema } of parts(body))
    for (const { path, value: selector } of places(schema, value, selectorSchema)) for (const id of asList(selector.course)) yield { document, path: [...path, "course"], id, what: "courses" };
  const sharing = [{ document: body.documents.body, rows: body.rulebook.body.sharing }, ...credentialParts(body).map(({ credential, document }) => ({ document, rows: credential.sharing ?? [] }))];
  for (const { document, rows } of sharing)
    for (const { row, index } of rowSpans(rows)) for (const rule of valuesOf(row)) if (typeof rule === "object") for (const [i, id] of (rule.among ?? []).entries()) yield { document, path: ["sharing", index, "value", "among", i], id, what: "credentials" };
  for (const { credential, document } of credentialParts(body)) {
    for (const { path, kind, rule } of requirementsOf(credential))
      if (rule !== null && typeof rule === "object" && "exam" in rule) for (const id of asList(rule.exam as string | string[])) yield { document, path: [...path, kind, "exam"], id, what: "credentials" };
    for (const { path, kind, rule } of requirementsOf(credential))
      if (rule !== null && typeof rule === "object" && "credential" in rule) for (const id of asList(rule.credential as string | string[])) yield { document, path: [...path, kind, "credential"], id, what: "credentials" };
    for (const [i, higher] of (credential["renewed-by"] ?? []).entries()) yield { document, path: ["renewed-by", i, "credential"], id: higher.credential, what: "credentials" };
  }
  for (const [index, course] of body.rulebook.courses.entries()) {
    const document = body.documents.courses[index];
    if (document && course.earns !== undefined) yield { document, path: ["earns"], id: course.earns, what: "credentials" };
  }
  for (const { example, document, path } of caseParts(body)) {
    const record = example.record;
    for (const [i, held] of record.credentials.entries()) yield { document, path: [...path, "record", "credentials", i, "id"], id: held.id, what: "credentials" };
    for (const [i, exam] of (record.exams ?? []).entries()) yield { document, path: [...path, "record", "exams", i, "exam"], id: exam.exam, what: "credentials" };
    for (const [i, activity] of (record.activities ?? []).entries()) {
      if (activity.course !== undefined) yield { document, path: [...path, "record", "activities", i, "course"], id: activity.course, what: "courses" };
      for (const [f, id] of (activity.for ?? []).entries()) yield { document, path: [...path, "record", "activities", i, "for", f], id, what: "credentials" };
    }
  }
}
