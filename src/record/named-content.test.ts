import { expect, test } from "vitest";
import { namedContent } from "./named-content.ts";

const contents = (...list: { course?: string; content?: string }[]) => namedContent(list.map((a, i) => ({ ref: `a${i}`, on: "2026-01-01", ...a }))).map((a) => a.content);

test("namedContent leaves alone what names its content, and what nothing else names", () => {
  expect(contents({ course: "a/b" }, { course: "a/b" }, { content: "x" })).toEqual([undefined, undefined, "x"]);
});

test("namedContent takes an entry without content for the same as another of its course", () => {
  expect(contents({ course: "a/b" }, { course: "a/b", content: "x" }, { course: "a/c" })).toEqual(["x", "x", undefined]);
});

test("namedContent keeps apart what is named apart, as long as all of the course is named", () => {
  expect(contents({ course: "a/b", content: "first" }, { course: "a/b", content: "second" })).toEqual(["first", "second"]);
});

test("namedContent takes all of a course for one where an entry may be of any of its contents", () => {
  expect(contents({ course: "a/b" }, { course: "a/b", content: "first" }, { course: "a/b", content: "second" })).toEqual([undefined, undefined, undefined]);
});
