import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: binary fractions. 0.1 added twenty times is not 2 in them, 0.7 + 0.1 is less than 0.8, and 1.9999 is as good as 2. */
const total = (units: string[]) => requirementOf(standingOf("shapes/a01", { activities: units.map((u, i) => ({ ref: `a${i}`, on: "2025-05-01", content: `c${i}`, units: { shapes: u } })) }, "2025-06-01"), "total");

test.each([
  [Array.from({ length: 20 }, () => "0.1"), "met", "2.0"],
  [Array.from({ length: 19 }, () => "0.1"), "unmet", "1.9"],
  [["0.7", "0.1", "1.2"], "met", "2.0"],
  [["1.1", "0.9"], "met", "2.0"],
  [["1.9999"], "unmet", "1.9"],
  [["1.99999", "0.00001"], "unmet", "1.9"],
  [["2.0000"], "met", "2.0"],
])("%j", (units, verdict, counted) => {
  expect(total(units)).toMatchObject({ verdict, counted });
});
