import { expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { unknownCategory } from "./unknown-category.ts";

const found = (sections: Record<string, string>): string[] => foundBy(unknownCategory, { "exb/credentials/x.yaml": expiring(sections) });
const cap = (category: string, rows: string): Record<string, string> => ({ require: `[ { id: cap, units: { of: { category: ${category} }, at-most: ${rows} } } ]` });

// The base has the categories A and B until 2020, A and C since 2021.
test.each([
  ["of every time", cap("A", undated('"1.0"'))],
  ["of the first time, under a rule of all times", cap("B", undated('"1.0"'))],
  ["of the time in which the rule binds", cap("B", '[ { from: undated, value: "1.0", source: handbook }, { from: 2021-01-01, value: none, source: handbook } ]')],
  ["in what is carried over", { carry: undated('{ limit: "1.0", categories: [A, C], to-category: A }') }],
  ["in an award, whose rows stand deeper", { awards: `[ { id: w, of: { category: [A, C] }, gives: { units: ${undated('"0.1"')}, per: hour } } ]` }],
])("a category is left alone: %s", (_, sections) => {
  expect(found(sections)).toEqual([]);
});

test.each([
  ["of no time", cap("D", undated('"1.0"')), '"D" is not a category of exb'],
  ["of a time in which the rule does not bind", cap("B", '[ { from: undated, value: none, source: handbook }, { from: 2021-01-01, value: "1.0", source: handbook } ]'), '"B" is not a category of exb in that time'],
  ["inside not and any", cap("A, not: { any: [ { category: E } ] }", undated('"1.0"')), '"E" is not'],
  ["in what is carried over", { carry: undated('{ limit: "1.0", to-category: Z }') }, '"Z" is not'],
])("unknownCategory finds one %s", (_, sections, message) => {
  expect(found(sections)).toEqual([expect.stringContaining(message)]);
});
