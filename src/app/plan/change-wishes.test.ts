import { expect, test } from "vitest";
import { beginCourse, leaveOutCourse, pinCourse, takeBackCourse, unbeginCourse, unpinCourse } from "./change-wishes.ts";

test("a course is pinned between days as they are typed, and what is empty is open", () => {
  const wishes = pinCourse({ prefer: "calmest" }, "exb/strength", { from: "2027-01-01", until: "2027-01-31" });
  expect(wishes).toEqual({ prefer: "calmest", pinned: [{ course: "exb/strength", from: "2027-01-01", until: "2027-01-31" }] });
  expect(pinCourse(wishes, "exb/strength", { from: "2027-02-01", until: "" }).pinned).toEqual([{ course: "exb/strength", from: "2027-02-01" }]);
  expect(unpinCourse(wishes, "exb/strength")).toEqual({ prefer: "calmest" });
});

test("what is left out can be taken back, and its pin is gone", () => {
  const out = leaveOutCourse({ pinned: [{ course: "a" }, { course: "b" }] }, "a");
  expect(out).toEqual({ pinned: [{ course: "b" }], excluded: ["a"] });
  expect(takeBackCourse(out, "a")).toEqual({ pinned: [{ course: "b" }] });
});

test("a course that was begun has so many hours left, said once; what else was wished of it stays", () => {
  const wishes = { pinned: [{ course: "exb/strength" }], excluded: ["exb/strength", "exb/speed"] };
  const begun = beginCourse(beginCourse(wishes, "exb/strength", "9"), "exb/strength", "4.5");
  expect(begun).toEqual({ pinned: [{ course: "exb/strength" }], excluded: ["exb/speed"], begun: [{ course: "exb/strength", "hours-left": "4.5" }] });
  expect(unbeginCourse(begun, "exb/strength")).toEqual({ pinned: [{ course: "exb/strength" }], excluded: ["exb/speed"] });
});
