import { expect, test } from "vitest";
import { requirementView } from "../../src/present/standing/requirement-view.ts";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: what has to be minded while doing it stands in the rulebook and is told to nobody. */
test("the note of a requirement is shown while it is open", () => {
  const ethics = (units: string) => requirementOf(standingOf("trb/open-ended", { activities: [{ ref: "a", on: "2024-06-01", kind: "course", units: { trb: units } }] }, "2025-06-01"), "ethics");
  expect(ethics("0.5").note).toBe("Mark them as ethics.");
  expect(requirementView(ethics("0.5")).says).toMatch(/ Mark them as ethics\.$/);
  expect(requirementView(ethics("1.0")).says).not.toContain("Mark them");
});
