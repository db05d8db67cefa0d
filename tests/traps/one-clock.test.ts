import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: one clock where a year, two years, five years and half-years run side by side: what is due at one time is asked at another, or is judged by the credit of the wrong stretch. */
const twice = [{ statement: "shapes/ethics", on: "2025-02-01" }, { statement: "shapes/ethics", on: "2026-01-31" }];
const second = { "certified-on": "2024-02-01", "complete-from": "2024-02-01", renewals: [{ on: "2025-01-20", ends: "2026-01-31" }] };
const units = (ref: string, on: string, amount: string, tags: string[] = []) => ({ ref, on, tags, units: { shapes: amount } });

test("credit of the year before serves the two years and not the year", () => {
  const standing = standingOf("shapes/b04", { activities: [units("then", "2024-05-01", "2.0")], attestations: twice }, "2026-01-31", second);
  expect(requirementOf(standing, "total")).toMatchObject({ verdict: "unmet", counted: "0.0", short: "0.5" });
  expect(requirementOf(standing, "credit")).toMatchObject({ verdict: "met", counted: "2.0" });
});

test("credit before the two years serves neither", () => {
  const third = { ...second, renewals: [...second.renewals, { on: "2026-01-20", ends: "2027-01-31" }] };
  const standing = standingOf("shapes/b04", { activities: [units("then", "2026-01-31", "2.0")], attestations: [] }, "2026-12-31", third);
  expect(requirementOf(standing, "credit")).toMatchObject({ verdict: "unmet", counted: "0.0" });
});

test("what is due only next year is shown as short and does not keep this year's renewal waiting; next year it does", () => {
  const first = standingOf("shapes/b04", { activities: [units("a", "2024-05-01", "0.5")], attestations: [{ statement: "shapes/ethics", on: "2024-07-31" }, { statement: "shapes/ethics", on: "2024-08-01" }] }, "2025-01-15", { "certified-on": "2024-02-01" });
  expect([requirementOf(first, "credit").verdict, first.state]).toEqual(["unmet", "ready"]);
  const next = standingOf("shapes/b04", { activities: [units("a", "2024-05-01", "0.5"), units("b", "2025-05-01", "0.5", ["shapes/safety"])], attestations: twice }, "2026-01-31", second);
  expect([requirementOf(next, "total").verdict, requirementOf(next, "credit").verdict, next.state]).toEqual(["met", "unmet", "open"]);
});

test("a half-year without the statement is not made good by one that has two", () => {
  const said = (...on: string[]) => requirementOf(standingOf("shapes/b04", { activities: [], attestations: on.map((day) => ({ statement: "shapes/ethics", on: day })) }, "2025-01-15", { "certified-on": "2024-02-01" }), "word").verdict;
  expect([said("2024-07-31", "2024-08-01"), said("2024-08-01", "2024-09-01"), said("2024-03-01", "2024-07-31")]).toEqual(["met", "unmet", "unmet"]);
});
