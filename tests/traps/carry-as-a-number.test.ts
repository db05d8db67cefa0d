import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: what is carried over as a mere number, without its limit, its window, its category, what it may serve, and whether it may be carried again; or made up where nobody said. */
const second = (more: object = {}) => ({ "certified-on": "2024-03-01", renewals: [{ on: "2026-02-28", ends: "2028-02-29", ...more }] });
const whole = { "certified-on": "2024-03-01", "expires-on": "2028-02-29", "complete-from": "2024-03-01" };
const at = (ref: string, on: string, units: string, category?: string) => ({ ref, on, units: { shapes: units }, ...(category ? { category: { shapes: category } } : {}) });
const total = (id: string, activities: object[], held: object, asOf = "2028-02-29") => requirementOf(standingOf(id, { activities: activities as never }, asOf, held), "total");

test("no more than the limit, whatever the paper says", () => {
  expect(total("shapes/b21", [at("now", "2027-03-01", "1.0")], second({ carried: "9.0" })).counted).toBe("2.5"); // 1.0 + 1.5
  expect(total("shapes/b21", [at("now", "2027-03-01", "1.0")], second({ carried: "0.3" })).counted).toBe("1.3");
});

test("only what was earned in time, of what was over", () => {
  expect(total("shapes/b22", [at("old", "2025-02-28", "6.0"), at("now", "2027-03-01", "3.0")], whole).counted).toBe("3.0");
  expect(total("shapes/b22", [at("old", "2025-03-01", "6.0"), at("now", "2027-03-01", "3.0")], whole).counted).toBe("5.0"); // the 2.0 that were over
});

test("only of its category, and it serves the total and no minimum where it arrives", () => {
  expect(total("shapes/b23", [at("then", "2025-03-01", "6.0", "B"), at("now", "2027-03-01", "3.0", "B")], whole).counted).toBe("3.0");
  const standing = standingOf("shapes/b23", { activities: [at("now", "2027-03-01", "2.0", "A")] }, "2028-02-29", second({ carried: "2.0" }));
  expect(requirementOf(standing, "total")).toMatchObject({ verdict: "met", counted: "4.0" });
  expect(requirementOf(standing, "in-b")).toMatchObject({ verdict: "unmet", counted: "0.0" });
});

test("what was carried in is carried on only where that is allowed", () => {
  const on = (id: string) => standingOf(id, { activities: [{ ref: "now", on: "2027-03-01", units: { trb: "1.0" } }] }, "2028-02-29", second({ carried: "5.0" })).surplus;
  expect(on("trb/carried-once")?.amount).toBe("5.0"); // 5.0 + 1.0 - 1.0
  expect(Number(on("trb/carried-once")?.carried ?? 0)).toBeLessThanOrEqual(1); // no more of it than 1.0 is of this cycle
  expect(on("trb/carried-again")).toMatchObject({ amount: "5.0", carried: "5.0" });
});

test("where nobody said what was carried, it is asked, and nothing is made up", () => {
  const standing = standingOf("shapes/b21", { activities: [at("now", "2027-03-01", "3.0")] }, "2028-02-29", second());
  expect(requirementOf(standing, "total")).toMatchObject({ verdict: "unknown", counted: "3.0", possible: "4.5" });
  expect(standing.state).not.toBe("ready");
  expect(standing.questions.map((q) => q.id)).toContain("credentials:shapes/b21:carried");
  expect(total("shapes/b21", [at("now", "2025-03-01", "3.0")], { "certified-on": "2024-03-01", renewals: [] }, "2026-02-28")).toMatchObject({ verdict: "unmet", short: "1.0" });
});
