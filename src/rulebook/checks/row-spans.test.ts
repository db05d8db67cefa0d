import { expect, test } from "vitest";
import { AFTER_ALL, BEFORE_ALL, dayOf } from "../../base/date.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";

test("a row holds from its first day to the day before the next", () => {
  expect(rowSpans([{ from: "undated" }, { from: "2020-01-01" }, { from: "2024-02-29" }]).map(({ first, last }) => [first, last])).toEqual([
    [BEFORE_ALL, dayOf(2019, 12, 31)],
    [dayOf(2020, 1, 1), dayOf(2024, 2, 28)],
    [dayOf(2024, 2, 29), AFTER_ALL],
  ]);
});

test.each([
  [{ from: "undated", value: "a" }, ["a"]],
  [{ from: "undated", value: "none" }, []],
  [{ from: "undated", value: "unknown" }, []],
  [{ from: "undated", disputed: [{ value: "a", source: "s" }, { value: "none", source: "s" }, { value: "b", source: "s" }] }, ["a", "b"]],
])("the values of %j are %j", (row, values) => {
  expect(valuesOf(row)).toEqual(values);
});
