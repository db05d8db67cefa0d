import { expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unloadedBody } from "./unloaded-body.ts";

const exam = (id: string): Record<string, string> => ({ "exb/credentials/x.yaml": expiring({ require: `[ { id: e, pass: { exam: ${id}, within: ${undated("unknown")} } } ]` }) });

test.each([
  ["exb/trainer", [], []],
  ["oth/coach", [], []],
  ["exb/trainr", ['exb/credentials/x.yaml:12 "exb/trainr" is not among the credentials'], []],
  ["oth/trainer", ['exb/credentials/x.yaml:12 "oth/trainer" is not among the credentials'], []],
  ["far/away", [], ['exb/credentials/x.yaml:12 The body "far" is not among the rulebooks being read']],
])("%s: an error where its body is at hand, a warning where it is not", (id, errors, warnings) => {
  expect(foundBy(unknownReference, exam(id))).toEqual(errors);
  expect(foundBy(unloadedBody, exam(id))).toEqual(warnings);
});

test.each([
  ["a course in a selector", { require: `[ { id: c, units: { of: { course: exb/nothing }, at-most: ${undated('"1.0"')} } } ]` }],
  ["a higher credential", { "renewed-by": `[ { id: h, credential: exb/nothing, on: ${undated("earned")} } ]` }],
])("unknownReference looks at %s", (_, sections) => {
  expect(foundBy(unknownReference, { "exb/credentials/x.yaml": expiring(sections) })).toHaveLength(1);
});

test("unknownReference looks at all that a case's record names", () => {
  const record = "{ credentials: [ { id: exb/n1 } ], exams: [ { exam: exb/n2, on: 2026-01-01, passed: true } ], activities: [ { ref: a, on: 2026-01-01, course: exb/n3, for: [exb/n4] } ] }";
  expect(foundBy(unknownReference, { "exb/cases/more.yaml": `- { name: N, as-of: 2026-01-01, record: ${record}, expect: {} }` })).toHaveLength(4);
});
