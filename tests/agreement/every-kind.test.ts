import { expect, test } from "vitest";
import { fileURLToPath } from "node:url";
import { runCase } from "../../src/app/cases/run-case.ts";
import { parseDay, type Day } from "../../src/base/date.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { readRulebooks } from "../../src/rulebook/read-rulebooks.ts";
import { readFolder } from "../rulebook/read-folder.ts";
import { loadEveryKind } from "./rulebooks.ts";

const { rulebooks } = loadEveryKind();
const { bodies } = readRulebooks(readFolder(fileURLToPath(new URL("every-kind", import.meta.url))));
const cases = bodies.flatMap((b) => b.cases.flatMap((c) => c.cases));
const known = new Set(rulebooks.credentials.keys());
const day = (text: string): Day => parseDay(text) as Day;

test.each(cases.map((c) => [c.name, c] as const))("%s", (_name, example) => {
  const judge = (record: typeof example.record, asOf: string, renewOn?: string) => evaluate(rulebooks, record, { asOf: day(asOf), ...(renewOn === undefined ? {} : { renewOn: day(renewOn) }) });
  expect(runCase(example, judge, known)).toEqual([]);
});

test("In a time in which no badge is asked for, none is missing", () => {
  const asked = (certifiedOn: string, asOf: string): string[] =>
    evaluate(rulebooks, { credentials: [{ id: "akb/everything", "certified-on": certifiedOn }], cards: [] }, { asOf: day(asOf) }).credentials.flatMap((c) => c.requirements.map((r) => r.id));
  expect(asked("2020-01-10", "2021-06-01")).not.toContain("badge");
  expect(asked("2016-01-10", "2017-06-01")).toContain("badge");
});
