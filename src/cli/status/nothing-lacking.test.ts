import { expect, test } from "vitest";
import type { CredentialStanding, State, Verdict } from "../../evaluate/standing.ts";
import { nothingLacking } from "./nothing-lacking.ts";

function held(state: State, ...verdicts: [Verdict, advisory?: boolean][]): CredentialStanding {
  const requirements = verdicts.map(([verdict, advisory = false], n) => ({ id: `r${n}`, name: "", kind: "units", verdict, advisory, confidence: "official" as const, says: "", why: [], from: [], questions: [] }));
  return { id: "exb/x", body: "exb", name: "X", unit: "", state, valid: "yes", confidence: "official", cycles: [], requirements, limits: [], activities: [], fees: [], dates: [], next: [], questions: [], notes: [] };
}
const fine = (...credentials: CredentialStanding[]): boolean => nothingLacking({ asOf: "2026-01-01", credentials, questions: [] });

test.each<[State, boolean]>([
  ["never-expires", true],
  ["ready", true],
  ["ready-not-open", true],
  ["exempt", true],
  ["open", false],
  ["late", false],
  ["reinstatable", false],
  ["gone", false],
  ["unknown", false],
])("%s alone: %s", (state, expected) => {
  expect(fine(held(state))).toBe(expected);
});

test("open is fine when every requirement that binds is met", () => {
  expect(fine(held("open", ["met"], ["unmet", true]))).toBe(true);
  expect(fine(held("open", ["met"], ["unknown"]))).toBe(false);
  expect(fine(held("open", ["met"], ["unmet"]))).toBe(false);
});

test("one that is not fine is enough, and so is none at all", () => {
  expect(fine(held("ready"), held("late"))).toBe(false);
  expect(fine()).toBe(false);
});
