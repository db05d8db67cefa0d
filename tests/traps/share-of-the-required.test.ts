import { expect, test } from "vitest";
import { creditedOf, requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: a limit of 50 % taken of what was earned, or of the full total where a smaller one is asked. */
const recorded = (level: string, inPerson: string) =>
  standingOf("shapes/b09", { activities: [{ ref: "r", on: "2025-05-01", delivery: "recorded", units: { shapes: "9.0" } }, { ref: "p", on: "2025-05-02", delivery: "in-person", units: { shapes: inPerson } }], facts: { "shapes/level": level } }, "2025-06-01");

test.each(["0", "0.5", "1.5", "9.0"])("half of 3.0 counts, whether %s or more was earned beside it", (inPerson) => {
  expect(creditedOf(recorded("two", inPerson))["r"]).toBe("1.5");
});

test("the limit shrinks with what is asked", () => {
  expect(creditedOf(recorded("one", "0.5"))["r"]).toBe("0.5");
  expect(requirementOf(recorded("one", "0.5"), "total").verdict).toBe("met");
});

test("a figure by band shrinks with the band", () => {
  const held = (on: string) => standingOf("shapes/a16", { activities: [{ ref: "b", on: "2026-06-01", category: { shapes: "B" }, units: { shapes: "9.0" } }] }, "2026-07-01", { "certified-on": on });
  expect(["2023-12-31", "2024-01-01", "2026-01-01"].map((on) => creditedOf(held(on))["b"])).toEqual(["1.0", "0.5", "0.1"]);
});
