import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: a yearly minimum read out of the total, or a year that was missed mended by what came later. */
const of = (years: [string, string, string], asOf = "2027-02-28") =>
  standingOf("shapes/b02", { activities: years.map((units, i) => ({ ref: `y${i + 1}`, on: `${2024 + i}-06-01`, kind: "course", content: `c${i}`, units: { shapes: units } })) }, asOf, { renewals: [] });

test("the total is met, and a year is not", () => {
  const standing = of(["0.0", "3.0", "3.0"]);
  expect(requirementOf(standing, "total").verdict).toBe("met");
  expect(requirementOf(standing, "yearly").verdict).toBe("unmet");
  expect(standing.state).toBe("open");
});

test("no surplus of a later year repairs it, and no surplus of an earlier one", () => {
  for (const years of [["1.9", "50.0", "50.0"], ["50.0", "1.9", "50.0"], ["50.0", "50.0", "1.9"]] as [string, string, string][]) expect(requirementOf(of(years), "yearly").verdict).toBe("unmet");
  expect(requirementOf(of(["2.0", "2.0", "2.0"]), "yearly").verdict).toBe("met");
});

test("what is asked in all is not what is asked in a year times the years", () => {
  expect(requirementOf(of(["2.0", "2.0", "1.0"]), "total")).toMatchObject({ required: "6.0", counted: "5.0", short: "1.0" });
});
