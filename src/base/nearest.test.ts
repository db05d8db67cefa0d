import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const known = ["units", "hold", "practice", "self-study", "at-most", "at-least"];

test.each([
  ["unts", "units"],
  ["hodl", "hold"],
  ["Hold", "hold"],
  ["pratice", "practice"],
  ["selfstudy", "self-study"],
  ["at-lest", "at-least"],
  ["xyz", undefined],
  ["", undefined],
  ["x".repeat(1_000_000), undefined],
])("nearest to %.20s is %s", (word, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
