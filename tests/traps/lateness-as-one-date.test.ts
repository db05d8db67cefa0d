import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: one date for the last day to earn, the last day to hand in, the validity meanwhile and what follows. */
const done = { activities: [{ ref: "a", on: "2025-05-01", units: { shapes: "2.0" } }] };
const on = (id: string, asOf: string, rest: Parameters<typeof standingOf>[1] = done) => standingOf(id, rest, asOf, { "expires-on": "2026-02-28" });

test("late and valid, late and not valid, gone: each on its own day", () => {
  expect(["2026-02-28", "2026-03-01", "2026-03-30", "2026-03-31", "2026-05-29", "2026-05-30"].map((day) => [on("shapes/a30", day).state, on("shapes/a30", day).valid])).toEqual([["ready", "yes"], ["late", "yes"], ["late", "yes"], ["late", "no"], ["late", "no"], ["gone", "no"]]);
});

test("one can hand in later than one can earn", () => {
  const late = { activities: [{ ref: "a", on: "2026-03-01", units: { shapes: "2.0" } }] };
  expect(requirementOf(on("shapes/b32", "2026-03-02", late), "total").verdict).toBe("unmet");
  expect(requirementOf(on("shapes/b33", "2026-03-02", late), "total").verdict).toBe("met");
  expect(on("shapes/b32", "2026-03-02").state).toBe("late");
});

test("what can no longer be had in one step is not gone while a later step counts other days", () => {
  const short = { activities: [{ ref: "a", on: "2026-03-01", units: { shapes: "2.0" } }] };
  expect(on("shapes/a32", "2026-05-29", short).state).toBe("late");
  expect(on("shapes/a32", "2026-05-30", short).state).toBe("reinstatable");
  expect(requirementOf(on("shapes/a32", "2026-05-30", short), "total").verdict).toBe("met");
});
