import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: one of two contradicting figures chosen, or a verdict that looks better founded than what it rests on. */
const of = (units: string) => standingOf("trb/disputed", { activities: [{ ref: "a", on: "2025-05-01", tags: ["trb/safety"], units: { trb: units } }] }, "2025-06-01");

test("between the two figures nothing is settled; beyond both it is", () => {
  expect(["1.8", "1.9", "2.0"].map((u) => requirementOf(of(u), "total").verdict)).toEqual(["unmet", "unknown", "met"]);
  expect(requirementOf(of("1.9"), "total")).toMatchObject({ required: "1.9 to 2.0", confidence: "disputed" });
  expect(of("1.9").state).not.toBe("ready");
});

test("both sources stand beside it, and the whole answer has the weakest confidence", () => {
  const standing = of("2.0");
  expect(requirementOf(standing, "total").why.flatMap((w) => w.sources.map((s) => s.id)).toSorted()).toEqual(["blog", "rules"]);
  expect(requirementOf(standing, "safety").confidence).toBe("third-party");
  expect(standing.confidence).toBe("disputed");
});
