import type { ActivityStanding, CredentialStanding, RequirementStanding, RuleRef, Standing } from "../../src/evaluate/standing.ts";

/** Hand-made answers of the engine, for tests of what is shown. Each part can be replaced. */

export const rule = (over: Partial<RuleRef> = {}): RuleRef => ({
  path: "exb/trainer#require.total.at-least",
  from: "2024-01-01",
  value: "2.0",
  confidence: "official",
  sources: [{ body: "exb", id: "handbook", title: "Handbook", url: "https://exb.example/h.pdf", at: "p14", seen: "2026-11-20", kind: "official" }],
  ...over,
});

export const total = (over: Partial<RequirementStanding> = {}): RequirementStanding => ({
  id: "total",
  name: "Continuing education",
  kind: "units",
  verdict: "unmet",
  advisory: false,
  required: "2.0",
  counted: "1.9",
  short: "0.1",
  unit: "CEU",
  confidence: "official",
  says: "You have 1.9 of 2.0 CEU.",
  why: [rule()],
  from: ["a1"],
  questions: [],
  ...over,
});

export const activity = (over: Partial<ActivityStanding> = {}): ActivityStanding => ({
  ref: "a1",
  on: "2026-05-01",
  title: "Strength Specialist",
  worth: "1.9",
  credited: "1.9",
  reason: "counted",
  says: "It counts in full.",
  basis: "published",
  why: [rule({ path: "exb/courses/strength#awards.exb.units", value: "1.9" })],
  ...over,
});

export const credential = (over: Partial<CredentialStanding> = {}): CredentialStanding => ({
  id: "exb/trainer",
  body: "exb",
  name: "Certified Trainer",
  unit: "CEU",
  state: "open",
  valid: "yes",
  confidence: "official",
  cycle: { start: "2025-03-01", end: "2027-02-28", basis: "computed", why: [] },
  cycles: [
    { start: "2025-03-01", end: "2027-02-28", judged: true },
    { start: "2027-03-01", end: "2029-02-28", judged: false },
  ],
  requirements: [total()],
  limits: [],
  activities: [activity()],
  fees: [],
  dates: [{ on: "2027-02-28", what: "The cycle ends", kind: "cycle-end", why: [] }],
  next: [],
  questions: [],
  notes: [],
  ...over,
});

export const standing = (credentials: CredentialStanding[] = [credential()], asOf = "2026-11-20"): Standing => ({ asOf, credentials, questions: [] });
