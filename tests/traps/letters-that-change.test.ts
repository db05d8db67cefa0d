import { expect, test } from "vitest";
import { diagnose } from "../rulebook/diagnose.ts";
import { overlay } from "../rulebook/overlay.ts";
import { readFolder } from "../rulebook/read-folder.ts";
import { creditedOf, standingOf } from "./standing-of.ts";

/** Fault caught: a category's letter taken for the category, so that the rule for what A means today falls on what it meant then. */
const a = (on: string, certified: string) => creditedOf(standingOf("trb/letters", { activities: [{ ref: "a", on, category: { trb: "A" }, units: { trb: "1.0" } }] }, on, { "certified-on": certified }))["a"];

test("the limit on writing does not fall on attending, which had the letter before", () => {
  expect(a("2023-06-01", "2023-03-01")).toBe("1.0");
  expect(a("2024-06-01", "2024-03-01")).toBe("0.5");
});

test("a rule for a letter that was not there at that time is refused", async () => {
  const found = await diagnose(overlay(readFolder("tests/rulebook/good/board"), readFolder("tests/rulebook/bad/category-of-another-time").filter((f) => f.path !== "expected.txt")));
  expect(found.join("\n")).toContain("unknown-category");
});
