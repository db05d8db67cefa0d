import { expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { approvalOfNothing } from "./approval-of-nothing.ts";

const award = (id: string, of: string, per: string, units = '"0.1"', more = `, approval: ${undated("needed")}`): string => `{ id: ${id}, of: ${of}, gives: { units: ${undated(units)}, per: ${per} }${more} }`;
const found = (...awards: string[]): string[] => foundBy(approvalOfNothing, { "exb/credentials/x.yaml": expiring({ awards: `[ ${awards.join(", ")} ]` }) });

test.each([
  ["hours that wait", [award("a", "{ kind: course }", "hour")]],
  ["stated units that wait", [award("a", "{ category: A }", "stated")]],
  ["hours of a category, when what is stated there has its own award", [award("a", "{ category: A }", "stated", '"1"', ""), award("b", "{ category: A }", "hour")]],
  ["what needs none", [award("a", "{ category: A }", "hour", '"0.1"', "")]],
  ["an amount that is unknown", [award("a", "{ kind: course }", "hour", "unknown")]],
])("approvalOfNothing leaves alone: %s", (_, awards) => {
  expect(found(...awards)).toEqual([]);
});

test("approvalOfNothing finds an award that gives nothing", () => {
  expect(found(award("a", "{ kind: course }", "each", '"0"'))).toEqual(['exb/credentials/x.yaml:13 "a" gives nothing, so that its approval has no effect']);
});

test("approvalOfNothing finds a category whose stated units slip past the approval", () => {
  expect(found(award("a", "{ category: A }", "hour"))).toEqual(['exb/credentials/x.yaml:13 Units stated in this category count without approval: "a" counts by hour, and so does not see them']);
});
