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

test("where the end of a late step is not known, no past day is a deadline, nothing is lost, and not valid stays not valid", () => {
  const standing = on("trb/open-ended", "2026-11-25", { activities: [] });
  expect([standing.state, standing.valid]).toEqual(["unknown", "no"]);
  expect(standing.next.map((step) => step.by)).toEqual([undefined, undefined, undefined]);
  expect(standing.next[0]?.says).toMatch(/^This cycle ended on 2026-02-28\. Whether it can still be renewed/);
  expect(standing.next.slice(1).map((step) => step.says)).toEqual(["All credit", "Ethics"].map((name, i) => expect.stringMatching(new RegExp(`^${name}: You are ${["2.0", "1.0"][i]} .*Whether credit earned now still counts was not found`))));
  expect(requirementOf(standing, "total").lost).toBeUndefined();
  // What was earned since may count, and is not sure.
  const since = on("trb/open-ended", "2026-11-25", { activities: [{ ref: "a", on: "2026-06-01", kind: "course", units: { trb: "2.0" } }] });
  expect(requirementOf(since, "total")).toMatchObject({ verdict: "unknown", counted: "0.0", possible: "2.0" });
});
