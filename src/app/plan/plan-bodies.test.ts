import { expect, test } from "vitest";
import { planBodies } from "./plan-bodies.ts";

test("a plan needs the rulebooks of what is held, of what can be taken, and of what own options state", () => {
  const record = { credentials: [{ id: "exb/trainer" }], activities: [{ ref: "a", on: "2026-01-01", units: { other: "1" } }] };
  const own = [{ id: "own", units: { third: "2" } }, { id: "mine", course: "fourth/x" }];
  expect(planBodies(record, [{ body: "school" }, { body: "exb" }], own)).toEqual(["exb", "fourth", "other", "school", "third"]);
});
