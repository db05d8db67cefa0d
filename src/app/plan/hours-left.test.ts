import { expect, test } from "vitest";
import { hoursLeft } from "./hours-left.ts";

test.each([
  ["19", "7.5", "11.5"],
  ["19", "19", "0"],
  ["19", "40", "0"],
  ["0.5", "0.25", "0.25"],
  ["19", "x", undefined],
  [undefined, "1", undefined],
])("of %s hours, %s done: %s left", (total, done, left) => {
  expect(hoursLeft(total, done)).toBe(left);
});
