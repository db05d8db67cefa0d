import { expect, test } from "vitest";
import type { Activity } from "../../record/schema.ts";
import { activityDraft, activityFaults, activityOf } from "./activity-draft.ts";

const full: Activity = {
  ref: "a1", on: "2026-05-01", title: "Text", course: "exb/strength", kind: "course", delivery: "self-study", provider: "acme", role: "attendee", hours: "19", minutes: "950", attended: "95%", event: "congress", cycle: { "exb/trainer": "2026-10-31" },
  quantity: { "semester-credit": "3" }, grade: "B", tags: ["exb/ethics"], units: { exb: "1.9", oth: "19" }, category: { exb: "A" }, status: { oth: "pending" },
  content: "squat-101", for: ["exb/trainer"], note: "A note",
};

test("an activity goes through the form and comes back the same", () => {
  expect(activityOf(activityDraft(full, "unused", []))).toEqual(full);
});

test("a new activity has a row for each body, and empty rows leave no trace", () => {
  const draft = activityDraft(undefined, "a7", ["exb", "oth"]);
  expect(draft.bodies.map(({ body }) => body)).toEqual(["exb", "oth"]);
  expect(activityOf({ ...draft, on: " 2026-05-01 " })).toEqual({ ref: "a7", on: "2026-05-01" });
});

test("figures that would be lost are faults: a body twice, an amount without its body", () => {
  const draft = activityDraft(undefined, "a7", []);
  const row = { body: "exb", units: "1", category: "", status: "" };
  expect(activityFaults({ ...draft, bodies: [row, { ...row, units: "2" }, { ...row, body: "" }] })).toEqual([
    { path: "bodies.1", says: "The body “exb” stands here twice. Keep one row for it." },
    { path: "bodies.2", says: "Choose the body that this is for." },
  ]);
});
