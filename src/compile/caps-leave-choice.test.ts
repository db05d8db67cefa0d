import { expect, test } from "vitest";
import type { CapShape } from "../requirements/kind.ts";
import { capsLeaveChoice } from "./caps-leave-choice.ts";

const cap = (of: CapShape["of"], more: Partial<CapShape> = {}): CapShape => ({ of, per: "cycle", whole: false, dated: false, refuses: false, ...more });
const courses = cap({ kind: "course" });
const alone = cap({ delivery: "self-study" });

test.each<[string, CapShape[], boolean]>([
  ["caps that share some credit and each hold more", [courses, alone], true],
  ["caps apart", [courses, cap({ kind: "workshop" })], false],
  ["one cap inside another", [courses, cap({ kind: "course", delivery: "self-study" })], false],
  ["a cap on everything", [cap({}), alone], false],
  ["the same credit by year and by cycle", [courses, cap({ kind: "course" }, { per: "calendar-year" })], false],
  ["one kind in a cycle, and everything by the year", [courses, cap({}, { per: "calendar-year" })], true],
  ["years of two calendars", [cap({}, { per: "cycle-year" }), cap({}, { per: "calendar-year" })], true],
  ["a limit whose days are its own around another", [courses, cap({}, { dated: true })], true],
  ["a limit whose days are its own inside another", [cap({ kind: "course" }, { dated: true }), cap({})], false],
  ["a limit on each activity", [courses, cap({ delivery: "self-study" }, { per: "activity" })], false],
  ["a refusal", [courses, cap({ delivery: "self-study" }, { refuses: true })], false],
  ["an activity that cannot be split", [cap({ kind: "course" }, { whole: true })], true],
  ["a limit that reaches beyond the cycle", [cap({}, { per: "ever" })], true],
  ["a limit that goes by a clock", [cap({ kind: "course" }, { per: { clock: "pair" } })], true],
  ["a limit on each event", [cap({}, { per: "event" })], true],
])("%s: %s", (_, caps, choice) => {
  expect(capsLeaveChoice(caps)).toBe(choice);
});

test("a limit on each event leaves none to whom each activity is an event of its own", () => {
  expect(capsLeaveChoice([cap({}, { per: "event" })], true)).toBe(false);
  expect(capsLeaveChoice([courses, cap({ delivery: "self-study" }, { per: "event" })], true)).toBe(false);
  expect(capsLeaveChoice([courses, alone, cap({}, { per: "event" })], true)).toBe(true);
});
