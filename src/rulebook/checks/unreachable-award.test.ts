import { expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { unreachableAward } from "./unreachable-award.ts";

const award = (id: string, of: string, per = "hour"): string => `{ id: ${id}, of: ${of}, gives: { units: ${undated('"0.1"')}, per: ${per} } }`;
const stated = (id: string, bodies: string): string => `{ id: ${id}, of: {}, gives: { units: ${undated('"0.1"')}, per: stated${bodies} } }`;
const found = (...awards: string[]): string[] => foundBy(unreachableAward, { "exb/credentials/x.yaml": expiring({ awards: `[ ${awards.join(", ")} ]` }) });

test.each([
  ["the particular one first", [award("a", "{ kind: course, delivery: self-study }"), award("b", "{ kind: course }")]],
  ["another measure", [award("a", "{ kind: course }", "page"), award("b", "{ kind: course }", "hour")]],
  ["what is stated for another body", [stated("a", ", bodies: [ace]"), stated("b", ", bodies: [afaa]")]],
  ["what is stated for this body and for another", [stated("a", ""), stated("b", ", bodies: [ace]")]],
  ["crossing ones", [award("a", "{ kind: course }"), award("b", "{ delivery: self-study }")]],
])("unreachableAward leaves alone: %s", (_, awards) => {
  expect(found(...awards)).toEqual([]);
});

test.each([
  ["the same twice", [award("a", "{ kind: course }"), award("b", "{ kind: course }")]],
  ["what is stated for one of several bodies", [stated("a", ", bodies: [ace, afaa]"), stated("b", ", bodies: [afaa]")]],
  ["the wide one first", [award("a", "{}"), award("b", "{ kind: course }")]],
  ["behind one that needs no measure", [award("a", "{ kind: [course, workshop] }", "each"), award("b", "{ kind: course }", "page")]],
])("unreachableAward finds: %s", (_, awards) => {
  expect(found(...awards)).toEqual(['exb/credentials/x.yaml:13 "b" is never used: "a" stands before it and takes all of this']);
});
