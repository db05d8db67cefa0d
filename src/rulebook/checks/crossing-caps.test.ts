import { describe, expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { crossingCaps } from "./crossing-caps.ts";

const cap = (id: string, of: string, more = "", most = undated('"1.0"'), around = ""): string => `{ id: ${id}, ${around} units: { of: ${of}, at-most: ${most} ${more} } }`;
const found = (...list: string[]): string[] => foundBy(crossingCaps, { "exb/credentials/x.yaml": expiring({ require: `[ ${list.join(", ")} ]` }) });

test("crossingCaps finds two caps that share some credit and each hold more", () => {
  expect(found(cap("a", "{ kind: course }"), cap("b", "{ delivery: self-study }"))).toEqual(['exb/credentials/x.yaml:12 The caps "b" and "a" cross: some credit is in both, and each holds more']);
});

describe("crossingCaps leaves alone", () => {
  test.each([
    ["disjoint caps", [cap("a", "{ kind: course }"), cap("b", "{ kind: workshop }")]],
    ["nested caps", [cap("a", "{ kind: course }"), cap("b", "{ kind: course, delivery: self-study }")]],
    ["a cap on everything", [cap("a", "{}"), cap("b", "{ delivery: self-study }")]],
    ["the same credit by year and by cycle", [cap("a", "{ kind: course }"), cap("b", "{ kind: course }", ", per: calendar-year")]],
    ["caps on one activity", [cap("a", "{ kind: course }"), cap("b", "{ delivery: self-study }", ", per: activity")]],
    ["a cap of zero, which is a refusal", [cap("a", "{ kind: course }"), cap("b", "{ delivery: self-study }", "", undated('"0.0"'))]],
    ["caps that are never in force together", [cap("a", "{ kind: course }", "", '[ { from: undated, value: "1.0", source: handbook }, { from: 2020-01-01, value: none, source: handbook } ]'), cap("b", "{ delivery: self-study }", "", '[ { from: 2020-01-01, value: "1.0", source: handbook } ]')]],
    ["caps for different holders", [cap("a", "{ kind: course }", "", undefined, "when: { fact: country, is: [us] },"), cap("b", "{ delivery: self-study }", "", undefined, "when: { fact: country, is: [other] },")]],
  ])("%s", (_, list) => {
    expect(found(...list)).toEqual([]);
  });
});
