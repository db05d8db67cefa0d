import { expect, test } from "vitest";
import { creditedOf, requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: the steps of the pipeline in another order. In each case here the other order gives another number. */
const at = (ref: string, on: string, units: string, more: object = {}) => ({ ref, on, units: { shapes: units }, ...more });

test("the window before duplicates: what lies outside does not stand in for what lies inside", () => {
  const standing = standingOf("shapes/a01", { activities: [at("before", "2024-02-29", "2.0", { content: "x" }), at("inside", "2024-03-01", "1.0", { content: "x" })] }, "2025-06-01");
  expect(creditedOf(standing)).toEqual({ before: "0.0", inside: "1.0" });
});

test("duplicates before limits: a repeat takes no room", () => {
  const b = { category: { shapes: "B" } };
  const standing = standingOf("shapes/a10", { activities: [at("one", "2025-01-01", "0.3", { ...b, content: "x" }), at("again", "2025-01-02", "0.3", { ...b, content: "x" }), at("other", "2025-01-03", "0.3", b)] }, "2025-06-01");
  expect(creditedOf(standing)).toEqual({ one: "0.3", again: "0.0", other: "0.2" }); // 0.5 - 0.3
});

test("units and rounding before limits: the limit is on units, not on hours", () => {
  const standing = standingOf("shapes/a04", { activities: [{ ref: "a", on: "2025-01-01", kind: "cpr-course", hours: "3.9", content: "x" }, { ref: "b", on: "2025-01-02", kind: "cpr-course", hours: "3.9", content: "y" }] }, "2025-06-01");
  expect(creditedOf(standing)).toEqual({ a: "0.3", b: "0.2" }); // 3.9 * 0.1 = 0.39, down to 0.3; 0.5 - 0.3
});

test("inner limits before outer ones: what the inner one takes leaves room in the outer", () => {
  const standing = standingOf("trb/nested", { activities: [{ ref: "quiz", on: "2025-01-01", kind: "quiz", units: { trb: "1.0" } }, { ref: "webinar", on: "2025-01-02", kind: "webinar", units: { trb: "0.9" } }] }, "2025-06-01");
  expect(creditedOf(standing)).toEqual({ quiz: "0.4", webinar: "0.6" }); // 1.0 - 0.4
});

test("what a minimum asks for before what none asks for, under the same limit", () => {
  const standing = standingOf("shapes/b11", { activities: [at("c", "2025-01-01", "0.4", { category: { shapes: "C" } }), at("b", "2025-01-02", "0.7", { category: { shapes: "B" } })] }, "2025-06-01");
  expect(creditedOf(standing)).toEqual({ c: "0.3", b: "0.7" }); // 1.0 - 0.7
});

test("limits before the total", () => {
  const standing = standingOf("shapes/a36", { activities: [at("r", "2025-01-01", "3.0", { delivery: "recorded" })] }, "2025-06-01");
  expect(requirementOf(standing, "total")).toMatchObject({ verdict: "unmet", counted: "0.5", short: "1.5" });
});
