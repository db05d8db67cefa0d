import { expect, test } from "vitest";
import { leaveOutCourse, pinCourse, takeBackCourse, unpinCourse } from "./change-wishes.ts";

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
