import { expect, test } from "vitest";
import { creditedOf, standingOf } from "./standing-of.ts";

/** Fault caught: two activities taken for one because of their title, or for two in spite of their content; the wrong reach of the rule. */
const credited = (id: string, list: object[], held = {}) => creditedOf(standingOf(id, { activities: list as never }, "2026-06-01", { renewals: [{ on: "2026-02-01", ends: "2028-02-29" }], ...held }));
const at = (ref: string, on: string, more: object) => ({ ref, on, units: { shapes: "1.0" }, ...more });

test("the same title is another course on another day, from another house, or in another edition", () => {
  expect(credited("shapes/a05", [at("a", "2026-04-01", { title: "Squat", content: "squat-1" }), at("b", "2026-04-01", { title: "Squat", content: "squat-2" })])).toEqual({ a: "1.0", b: "1.0" });
  expect(credited("shapes/a05", [at("a", "2026-04-01", { title: "Squat", provider: "one" }), at("b", "2026-04-01", { title: "Squat", provider: "two" })])).toEqual({ a: "1.0", b: "1.0" });
});

test("another title is the same course by its content", () => {
  expect(credited("shapes/a05", [at("a", "2026-04-01", { title: "Squat", content: "squat" }), at("b", "2026-05-01", { title: "The deep squat", content: "squat" })])).toEqual({ a: "1.0", b: "0.0" });
});

test("the reach of the rule is the body's: once in a cycle, or once and never again", () => {
  const twice = [at("then", "2025-04-01", { content: "squat" }), at("now", "2026-04-01", { content: "squat" })];
  expect(credited("shapes/a05", twice)["now"]).toBe("1.0");
  expect(credited("shapes/a15", twice)["now"]).toBe("0.0");
});
