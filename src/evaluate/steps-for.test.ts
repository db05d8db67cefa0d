import { expect, test } from "vitest";
import type { Question, RequirementStanding } from "../base/verdict.ts";
import { stepsFor } from "./steps-for.ts";

const condition: Question = { id: "facts:exb/shortfall", says: "Did you carry a shortfall?", answer: "facts" };
const statement: Question = { id: "attestations:exb/up", says: "Can you declare this?", answer: "attestations" };
const leaf = (id: string, more: Partial<RequirementStanding>): RequirementStanding => ({ id, name: id, kind: "units", verdict: "unmet", advisory: false, required: "20.0", counted: "0.0", short: "20.0", unit: "CPD", confidence: "official", says: "You are 20.0 CPD short.", why: [], from: [], questions: [], ...more });
const group = (more: Partial<RequirementStanding>): RequirementStanding => leaf("group", { kind: "any-of", parts: [leaf("points", {}), leaf("hours", { kind: "attest", verdict: "unknown", questions: [statement] })], ...more });
const around = { by: "30 September 2027", window: { first: 0, last: 1000, sureLast: 1000 } as never, asOf: 10 as never, body: "EXB", named: false };

test("a group that is perhaps asked is a question first, not work to do", () => {
  const steps = stepsFor(group({ verdict: "unknown", questions: [condition, statement] }), around);
  expect(steps).toEqual([{ do: "answer", says: "Did you carry a shortfall?", requirement: "group", by: "30 September 2027" }]);
});

test("a group that is surely asked is its first way, and the others by name", () => {
  const steps = stepsFor(group({ verdict: "unknown", questions: [statement] }), around);
  expect(steps.map((step) => step.says)).toEqual(["Earn 20.0 CPD more for “points”.", "Or instead: hours."]);
});

test("a step names its requirement unless it is the total and nothing else is open", () => {
  const says = (requirement: RequirementStanding, named: boolean) => stepsFor(requirement, { ...around, named }).map((step) => step.says);
  expect(says(leaf("total", { name: "All credit" }), false)).toEqual(["Earn 20.0 CPD more."]);
  expect(says(leaf("total", { name: "All credit" }), true)).toEqual(["Earn 20.0 CPD more for “All credit”."]);
  expect(says(leaf("ethics", { name: "Ethics" }), false)).toEqual(["Earn 20.0 CPD more for “Ethics”."]);
  expect(says(leaf("work", { name: "Practice", kind: "practice", says: "You are 45 hours short." }), false)).toEqual(["Practice: You are 45 hours short."]);
});
