import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: the day that picks a row of one rule used for all: today's, the cycle's, the renewal's or the activity's. */
test("one rule, changed on 1 June 2025, is asked three ways on one day", () => {
  const standing = standingOf("shapes/b49", { activities: [] }, "2025-05-01", {}, "2025-05-31");
  expect(["by-start", "by-end", "by-submission"].map((id) => requirementOf(standing, id).required)).toEqual(["1.0", "2.0", "1.0"]);
  const later = standingOf("shapes/b49", { activities: [] }, "2025-05-01", {}, "2025-06-01");
  expect(["by-start", "by-end", "by-submission"].map((id) => requirementOf(later, id).required)).toEqual(["1.0", "2.0", "2.0"]);
});

test("the day that is asked about picks nothing of it", () => {
  const on = (asOf: string) => requirementOf(standingOf("shapes/b49", { activities: [] }, asOf), "by-start").required;
  expect([on("2024-03-01"), on("2026-02-28")]).toEqual(["1.0", "1.0"]);
});

test("what an activity gives goes by its own day in the same answer", () => {
  const standing = standingOf("shapes/b49", { activities: [{ ref: "old", on: "2025-05-31", kind: "webinar" }, { ref: "new", on: "2025-06-01", kind: "webinar" }] }, "2026-01-01");
  expect(standing.activities.map((a) => a.worth)).toEqual(["1.0", "2.0"]);
});
