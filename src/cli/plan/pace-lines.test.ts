import { expect, test } from "vitest";
import { actOf, planOf } from "../../../tests/plan-of.ts";
import { type Day, parseDay } from "../../base/date.ts";
import { paceOf } from "../../plan/pace/pace-of.ts";
import { paceView } from "../../present/plan/pace-view.ts";
import { styleOf } from "../terminal/style.ts";
import { paceLines } from "./pace-lines.ts";

const printed = (weeks: boolean, act: Parameters<typeof actOf>[0] = {}, columns = 80): string =>
  paceLines(paceView(paceOf(planOf([actOf(act)]), { "hours-per-week": "4" }, [], parseDay("2027-01-04") as Day)), styleOf({ columns }, {}), weeks).join("\n");

test("a line a month, and where to find more", () => {
  expect(printed(false)).toBe("\nMonth by month\n  You gave 4 hours a week.\n  January 2027    12 hours: Squat Course, parts 1 to 12 of 12\n  June 2027       Last day for Squat Course\n  --weeks shows the days, and what to try in between.");
});

test("with its weeks: days, parts and what to try", () => {
  expect(printed(true)).toMatch(/^\nWeek by week\n {2}You gave 4 hours a week\.\n\n {2}January 2027\n {4}4 to 10 January: 4 hours\n {6}Monday, Tuesday, Thursday and Saturday: Squat Course, parts 1 to 4 of 12\n {6}\(4 hours\)\.\n {6}Wednesday: Try it \(Squat Course\): /);
});

test("what does not fit comes first, with what would help, in a narrow terminal too, and nothing steers it", () => {
  const out = printed(true, { title: "A\u001B[31m\u202Ecourse", by: "2027-01-10", on: "2027-01-10" }, 40);
  expect(out).toMatch(/\n {2}✗ 8 hours of [^\n]*\n/);
  expect(["\u001B", "\u202E"].filter((mark) => out.includes(mark))).toEqual([]);
  expect(out.split("\n").filter((line) => line.length > 40)).toEqual([]);
});
