import { expect, test } from "vitest";
import { credentialView } from "../../present/standing/credential-view.ts";
import { credential } from "../../../tests/present/sample-standing.ts";
import { styleOf } from "../terminal/style.ts";
import { Citations } from "./citations.ts";
import { questionLines } from "./question-lines.ts";
import { readableView } from "./readable-view.ts";

test("the answer on an exam is what a record can hold: an entry, or an empty list", () => {
  const view = readableView(credentialView(credential({ questions: [{ id: "exams:exb/trainer,exb/master", says: "Have you passed the exam again?", answer: "exams" }] }), "2026-06-01"));
  const text = questionLines(view, { style: styleOf({}, {}), citations: new Citations(), why: false }).join(" ").replace(/\s+/g, " ");
  expect(text).toContain("exams: [ { exam: exb/trainer, on: 2026-01-31, passed: true } ]");
  expect(text).toContain("or exam: exb/master");
  expect(text).toContain("exams: [] if you passed none");
});
