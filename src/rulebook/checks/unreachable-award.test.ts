import { expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { unreachableAward } from "./unreachable-award.ts";

const award = (id: string, of: string, per = "hour"): string => `{ id: ${id}, of: ${of}, gives: { units: ${undated('"0.1"')}, per: ${per} } }`;
const found = (...awards: string[]): string[] => foundBy(unreachableAward, { "exb/credentials/x.yaml": expiring({ awards: `[ ${awards.join(", ")} ]` }) });

test.each([
  ["the particular one first", [award("a", "{ kind: course, delivery: self-study }"), award("b", "{ kind: course }")]],
  ["another measure", [award("a", "{ kind: course }", "page"), award("b", "{ kind: course }", "hour")]],
  ["crossing ones", [award("a", "{ kind: course }"), award("b", "{ delivery: self-study }")]],
])("unreachableAward leaves alone: %s", (_, awards) => {
  expect(found(...awards)).toEqual([]);
});

test.each([
  ["the same twice", [award("a", "{ kind: course }"), award("b", "{ kind: course }")]],
  ["the wide one first", [award("a", "{}"), award("b", "{ kind: course }")]],
  ["behind one that needs no measure", [award("a", "{ kind: [course, workshop] }", "each"), award("b", "{ kind: course }", "page")]],
])("unreachableAward finds: %s", (_, awards) => {
  expect(found(...awards)).toEqual(['exb/credentials/x.yaml:13 "b" is never used: "a" stands before it and takes all of this']);
});
