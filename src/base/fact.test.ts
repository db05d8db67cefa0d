import { expect, test } from "vitest";
import { BEFORE_ALL, dayOf, type Day } from "./date.ts";
import { type FactRow, refOf, rowOn } from "./fact.ts";

const row = (from: Day, text: string): FactRow<string> => ({ path: "exb/x#f", from, fromText: text, is: "value", values: [text], orNone: false, text, confidence: "official", sources: [] });
const fact = { path: "exb/x#f", rows: [row(dayOf(2020, 1, 1), "2020"), row(dayOf(2024, 1, 1), "2024")] };

test.each([
  [dayOf(2019, 12, 31), "unknown"],
  [dayOf(2020, 1, 1), "2020"],
  [dayOf(2023, 12, 31), "2020"],
  [dayOf(2024, 1, 1), "2024"],
  [dayOf(2199, 1, 1), "2024"],
])("the row in force on day %i is %s", (day, text) => {
  expect(rowOn(fact, day).text).toBe(text);
});

test("before the first row nothing is known, and the row says so", () => {
  expect(refOf(rowOn(fact, BEFORE_ALL))).toEqual({ path: "exb/x#f", from: "undated", value: "unknown", confidence: "unknown", sources: [] });
});
