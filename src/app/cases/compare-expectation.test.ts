import { describe, expect, test } from "vitest";
import type { CredentialStanding, RequirementStanding } from "../../evaluate/standing.ts";
import type { Expectation } from "../../rulebook/schema/case.ts";
import { compareExpectation } from "./compare-expectation.ts";

const part: Omit<RequirementStanding, "id" | "name" | "verdict"> = { kind: "units", advisory: false, confidence: "official", says: "", why: [], from: [], questions: [] };
const standing: CredentialStanding = {
  id: "exb/trainer",
  body: "exb",
  name: "Trainer",
  unit: "CEU",
  state: "open",
  valid: "yes",
  confidence: "official",
  cycle: { start: "2024-01-01", end: "2025-12-31", basis: "computed", band: "Year one", why: [] },
  cycles: [],
  renewalDay: "2025-12-31",
  requirements: [
    { ...part, id: "total", name: "Total", verdict: "met", required: "2.0", counted: "2.0" },
    { ...part, id: "path", name: "Path", verdict: "unknown", parts: [{ ...part, id: "exam", name: "Exam", verdict: "unmet", required: "1.0", counted: "0.0", possible: "0.5", short: "1.0", holdsUntil: "2026-01-01" }] },
  ],
  limits: [],
  activities: [{ ref: "a", on: "2025-01-01", title: "A", worth: "2.0", credited: "1.5", reason: "capped", says: "", basis: "stated", why: [] }],
  fees: [
    { id: "renewal", name: "Renewal", for: "renewal", amounts: ["90.00 USD", "60.00 USD"], confidence: "official", why: [] },
    { id: "exam", name: "Exam", for: "exam", amounts: [], confidence: "unknown", why: [] },
  ],
  dates: [
    { on: "2025-12-31", what: "", kind: "cycle-end", why: [] },
    { on: "2026-03-31", what: "", kind: "late-step-ends", why: [] },
    { on: "2026-06-29", what: "", kind: "late-step-ends", why: [] },
  ],
  next: [],
  changes: { on: "2026-01-01", state: "late" },
  questions: [{ id: "q1", says: "", answer: "cards" }],
  notes: [{ id: "audit.reply", kind: "audit", says: "In an audit you have to answer within: 30 days.", confidence: "official", why: [] }],
};

const places = (expect: Expectation, on = standing): string[] => compareExpectation(expect, on).map((m) => `${m.place}: ${m.expected} / ${m.got}`);

test("what is as expected is no mismatch, however many zeros an amount has", () => {
  expect(
    places({
      state: "open",
      valid: "yes",
      confidence: "official",
      cycle: { start: "2024-01-01", end: "2025-12-31", basis: "computed", band: "Year one" },
      "changes-on": "2026-01-01",
      "renewal-day": "2025-12-31",
      surplus: "0",
      requirements: { total: { state: "met", required: "2", counted: "2.00", possible: "2.0", short: "0.0" }, exam: { state: "unmet", possible: "0.5", short: "1", "holds-until": "2026-01-01", confidence: "official" } },
      activities: { a: { worth: "2", credited: "1.50", possible: "1.5", reason: "capped" } },
      questions: ["q1"],
      notes: { "audit.reply": "30 days", "audit.keep": "none" },
      fees: { renewal: ["60.00 USD", "90.00 USD"], exam: "unknown", late: "none" },
      dates: { "cycle-end": "2025-12-31", "late-step-ends": ["2026-03-31", "2026-06-29"], "card-ends": "none" },
    }),
  ).toEqual([]);
});

describe("each thing that differs is named with its place", () => {
  test.each<[Expectation, string]>([
    [{ state: "ready" }, "state: ready / open"],
    [{ valid: "no" }, "valid: no / yes"],
    [{ confidence: "disputed" }, "confidence: disputed / official"],
    [{ cycle: { start: "2024-01-02" } }, "cycle.start: 2024-01-02 / 2024-01-01"],
    [{ cycle: { band: "Before" } }, "cycle.band: Before / Year one"],
    [{ "changes-on": "never" }, "changes-on: never / 2026-01-01"],
    [{ surplus: "0.1" }, "surplus: 0.1 / 0"],
    [{ requirements: { exam: { state: "met" } } }, "requirements.exam.state: met / unmet"],
    [{ requirements: { total: { short: "0.1" } } }, "requirements.total.short: 0.1 / 0"],
    [{ requirements: { path: { counted: "1" } } }, "requirements.path.counted: 1 / nothing"],
    [{ requirements: { nope: {} } }, "requirements.nope: a requirement of this name / none; known: total, path, exam"],
    [{ "with-pending": { state: "ready" } }, "with-pending: a judgement with everything pending accepted / nothing is pending"],
    [{ activities: { a: { reason: "counted" } } }, "activities.a.reason: counted / capped"],
    [{ activities: { b: {} } }, 'activities.b: an activity of this name / none; did you mean "a"?'],
    [{ questions: [] }, "questions: none / q1"],
    [{ questions: ["q1", "q2"] }, "questions: q1, q2 / q1"],
    [{ notes: { "audit.reply": "20 days" } }, "notes.audit.reply: 20 days / In an audit you have to answer within: 30 days."],
    [{ notes: { "audit.reply": "none" } }, "notes.audit.reply: none / In an audit you have to answer within: 30 days."],
    [{ notes: { "audit.repyl": "30 days" } }, 'notes.audit.repyl: 30 days / none; did you mean "audit.reply"?'],
    [{ fees: { renewal: "60.00 USD" } }, "fees.renewal: 60.00 USD / 60.00 USD, 90.00 USD"],
    [{ fees: { renewal: "none" } }, "fees.renewal: none / 60.00 USD, 90.00 USD"],
    [{ fees: { exam: "10.00 USD" } }, "fees.exam: 10.00 USD / unknown"],
    [{ fees: { late: "10.00 USD" } }, "fees.late: 10.00 USD / none; known: renewal, exam"],
    [{ dates: { "late-step-ends": "2026-03-31" } }, "dates.late-step-ends: 2026-03-31 / 2026-03-31, 2026-06-29"],
    [{ dates: { "card-ends": "2026-03-31" } }, "dates.card-ends: 2026-03-31 / none"],
  ])("%j", (expectation, mismatch) => {
    expect(places(expectation)).toEqual([mismatch]);
  });
});

test("where nothing changes, `never` is right, and a day is not", () => {
  const { changes: _, ...still } = standing;
  expect(places({ "changes-on": "never" }, still)).toEqual([]);
  expect(places({ "changes-on": "2026-01-01" }, still)).toEqual(["changes-on: 2026-01-01 / never"]);
});

test("what is pending is held to what comes out with it", () => {
  const pending = { ...standing, withPending: { state: "ready" as const, requirements: [{ id: "total", verdict: "met" as const }] } };
  expect(places({ "with-pending": { state: "ready", requirements: { total: "met" } } }, pending)).toEqual([]);
  expect(places({ "with-pending": { requirements: { total: "unmet", exam: "met" } } }, pending)).toEqual(["with-pending.requirements.total: unmet / met", "with-pending.requirements.exam: met / nothing"]);
});
