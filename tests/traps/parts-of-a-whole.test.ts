import { expect, test } from "vitest";
import { creditedOf, requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: an activity that counts whole or not at all cut to fit, one that may be cut lost, or limits filled by date alone where another choice helps the holder more. */
const at = (ref: string, on: string, kind: string, units: string, body = "trb", more: object = {}) => ({ ref, on, kind, units: { [body]: units }, ...more });

test("under one limit a part counts, under the other nothing of it does", () => {
  const standing = standingOf("trb/whole", { activities: [at("c1", "2025-01-01", "course", "0.6"), at("c2", "2025-01-02", "course", "0.6"), at("q1", "2025-01-03", "quiz", "0.6"), at("q2", "2025-01-04", "quiz", "0.6")] }, "2025-06-01");
  expect(creditedOf(standing)).toEqual({ c1: "0.6", c2: "0.0", q1: "0.6", q2: "0.4" });
  expect(requirementOf(standing, "total")).toMatchObject({ counted: "1.6", short: "0.4" });
});

test("of several that do not all fit, those count that fill the limit best, whichever came first", () => {
  const standing = standingOf("trb/whole", { activities: [at("a", "2025-01-01", "course", "0.7"), at("b", "2025-01-02", "course", "0.5"), at("c", "2025-01-03", "course", "0.5")] }, "2025-06-01");
  expect(requirementOf(standing, "total").counted).toBe("1.0"); // 0.5 + 0.5; by date it would be 0.7
  expect(creditedOf(standing)["a"]).toBe("0.0");
});

test("where limits cross, the credit goes where most of it counts, and the choice is told", () => {
  const crossing = { activities: [at("both", "2024-04-01", "course", "4.0", "shapes", { delivery: "self-study" }), at("course", "2024-05-01", "course", "4.0", "shapes", { delivery: "in-person" }), at("alone", "2024-06-01", "workshop", "4.0", "shapes", { delivery: "self-study" })] };
  const standing = standingOf("shapes/a11-crossing", crossing, "2025-06-01");
  expect(requirementOf(standing, "total")).toMatchObject({ verdict: "met", counted: "8.0" }); // course 4.0 and alone 4.0; by date it would be 4.0
  expect(standing.activities.some((a) => a.says.includes("helps you most"))).toBe(true);
});
