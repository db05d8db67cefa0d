import { expect, test } from "vitest";
import { standingOf } from "./standing-of.ts";

/** Fault caught: hours times a rate, or what the certificate says, in the place of the body's own figure for the course. */
const course = (more: object = {}) => standingOf("shapes/a23", { activities: [{ ref: "a", on: "2025-06-01", course: "shapes/a23", ...more }] }, "2025-07-01").activities[0];

test("the body's figure counts whatever the hours and the certificate say, and both are told", () => {
  expect(course()).toMatchObject({ worth: "2.0", basis: "published" });
  expect(course({ hours: "100" })).toMatchObject({ worth: "2.0", basis: "published" });
  const differing = course({ units: { shapes: "1.0" } });
  expect(differing).toMatchObject({ worth: "2.0", basis: "published" });
  expect(differing?.says).toContain("Your certificate says 1.0");
  expect(differing?.why.map((w) => w.sources.map((s) => s.id))).toEqual([["rules"]]);
});

test("what the certificate states counts before a rate by hours", () => {
  const rated = (more: object) => standingOf("shapes/a25", { activities: [{ ref: "a", on: "2025-06-01", kind: "teaching", hours: "5", ...more }] }, "2025-07-01").activities[0];
  expect(rated({})).toMatchObject({ worth: "1.0", basis: "rule" });
  expect(rated({ units: { shapes: "0.4" } })).toMatchObject({ worth: "0.4", basis: "stated" });
});
