import { expect, test } from "vitest";
import { textInWords } from "./text-in-words.ts";

test.each([
  ["P90D", "90 days"],
  ["P1Y6M", "1 year and 6 months"],
  ["activity-day + P90D", "90 days after the day you finish the activity"],
  ["cycle-end - P1M", "1 month before the last day of the cycle"],
  ["cycle-end", "the last day of the cycle"],
  ["cycle-end or cycle-end + P30D", "the last day of the cycle or 30 days after the last day of the cycle"],
  ["Your certificate.", "Your certificate"],
])("%s is said as: %s", (text, words) => {
  expect(textInWords(text)).toBe(words);
});
