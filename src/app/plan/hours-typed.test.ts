import { expect, test } from "vitest";
import { hoursTyped } from "./hours-typed.ts";

test.each([
  ["7.5", { is: "hours", hours: "7.5" }],
  [" 7,5 ", { is: "hours", hours: "7.5" }],
  ["", { is: "empty" }],
  ["two", { is: "wrong", says: "Write a number, such as 7.5" }],
  ["-1", { is: "wrong", says: "Write a number, such as 7.5" }],
  ["0", { is: "wrong", says: "Write how much, more than 0" }],
  ["0,00", { is: "wrong", says: "Write how much, more than 0" }],
  // All of it, or more, is finished: only then is it in the record.
  ["19", { is: "wrong", all: true, says: "That is all of it: say that you finished it" }],
  ["25", { is: "wrong", all: true, says: "There are no more than 19 hours of it. If you did all of it, say that you finished it" }],
])("“%s” of 19", (text, expected) => {
  expect(hoursTyped(text, "19")).toEqual(expected);
});

test("where nobody knows how much there is, any number above 0 does", () => {
  expect(hoursTyped("25")).toEqual({ is: "hours", hours: "25" });
});
