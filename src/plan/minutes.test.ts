import { minutesWords } from "../base/minutes-words.ts";
import { expect, test } from "vitest";
import { fullMinutesOf, exactHoursText, minutesOf } from "./minutes.ts";

test.each([["0", 0, 0], ["1", 60, 60], ["1.5", 90, 90], ["0.1", 6, 6], ["0.333333", 20, 19], ["0.000001", 1, 0], ["999999999.999999", 59_999_999_999 + 1, 59_999_999_999], ["-1", null, null], ["1e3", null, null], ["", null, null]])("%s hours are %s minutes, and as a limit %s", (text, minutes, full) => {
  expect([minutesOf(text), fullMinutesOf(text)]).toEqual([minutes, full]);
});

test("minutes written as hours are read back to the same", () => {
  for (let minutes = 0; minutes < 2000; minutes++) expect(minutesOf(exactHoursText(minutes))).toBe(minutes);
});

test.each([[1, "1 minute"], [45, "45 minutes"], [60, "1 hour"], [120, "2 hours"], [150, "2 h 30 min"]])("%s minutes in words", (minutes, words) => {
  expect(minutesWords(minutes)).toBe(words);
});
