import { expect, test } from "vitest";
import { unitWords } from "./unit-words.ts";

test.each([
  ["CPD point", "CPD points"],
  ["CPD points", "CPD points"],
  ["training hour", "training hours"],
  ["unit", "units"],
  ["CEU", "CEU"],
  ["CE", "CE"],
  ["CEUs", "CEUs"],
])("unitWords: %s beside an amount is %s", (name, words) => {
  expect(unitWords(name)).toBe(words);
});
