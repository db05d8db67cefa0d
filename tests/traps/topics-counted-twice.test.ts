import { expect, test } from "vitest";
import { requirementOf, standingOf, verdictsOf } from "./standing-of.ts";

/** Fault caught: credit that fits two topics counted twice to the total, or to one topic only. */
test("1.0 that is of both topics serves both, and the total once", () => {
  const standing = standingOf("trb/topics", { activities: [{ ref: "both", on: "2025-05-01", tags: ["trb/ethics", "trb/safety"], units: { trb: "1.0" } }] }, "2025-06-01");
  expect(verdictsOf(standing)).toEqual({ total: "unmet", ethics: "met", safety: "met" });
  expect(requirementOf(standing, "total")).toMatchObject({ counted: "1.0", short: "1.0" });
});

test("the total is the sum of the credit, not of the topics", () => {
  const standing = standingOf("trb/topics", { activities: [{ ref: "both", on: "2025-05-01", tags: ["trb/ethics", "trb/safety"], units: { trb: "1.0" } }, { ref: "none", on: "2025-05-02", tags: [], units: { trb: "1.0" } }] }, "2025-06-01");
  expect(requirementOf(standing, "total")).toMatchObject({ verdict: "met", counted: "2.0" });
});
