import { expect, test } from "vitest";
import { evaluateOne } from "../../src/evaluate/evaluate.ts";
import { parseDay, type Day } from "../../src/base/date.ts";
import type { Activity, HeldCredential } from "../../src/record/schema.ts";
import { always, atLeast, demoRules } from "../plan/demo-rules.ts";

/** Fault caught: what served the cycle before in the days of a late renewal, taken for this cycle too, because the body accepted it; or once as it is and once as what it left over. */
const late = { id: "late", state: "late", until: always("cycle-end + P60D"), earn: always({ first: "cycle-start", last: "cycle-end + P60D" }), valid: always("yes"), "next-cycle": always("keeps") };
const rulebooks = demoRules([{ id: "dma", credentials: [{ id: "one", require: [{ id: "total", ...atLeast("2") }], carry: always({ limit: "3", again: true }), late: [late] }] }]);

/** Its first cycle ends on 28 February 2027; renewed on 20 March, late. The course was done in between, and gives 1 more than was asked. */
const certified: HeldCredential = { id: "dma/one", "certified-on": "2026-03-01", "complete-from": "2026-03-01", renewals: [] };
const renewed: HeldCredential = { ...certified, renewals: [{ on: "2027-03-20", ends: "2028-02-29", carried: "1" }] };
const course = (more: Partial<Activity> = {}): Activity => ({ ref: "a", on: "2027-03-10", kind: "course", units: { dma: "3" }, category: { dma: "A" }, status: { dma: "accepted" }, ...more });

function judge(held: HeldCredential, asOf: string, activity: Activity) {
  const standing = evaluateOne(rulebooks, { credentials: [held], activities: [activity] }, held.id, { asOf: parseDay(asOf) as Day });
  const total = standing?.requirements.find((r) => r.id === "total");
  return { standing, is: [standing?.cycle?.end, standing?.state, total?.verdict, total?.counted, standing?.activities[0]?.credited] };
}

test("what served the cycle before, late, and was accepted for it, is not sure for this one", () => {
  const before = judge(certified, "2027-03-15", course());
  expect(before.is).toEqual(["2027-02-28", "late", "met", "3", "3"]);
  expect(before.standing?.surplus?.carried).toBe("1");
  // What it left over has come; it is not there once more.
  expect(judge(renewed, "2027-06-01", course()).is).toEqual(["2028-02-29", "open", "unknown", "1", "0"]);
});

test("which cycle it is for is asked, and the answer holds for both", () => {
  const { standing } = judge(renewed, "2027-06-01", course());
  const question = standing?.questions.find((q) => q.id === "activities:a:cycle:dma/one");
  expect(question?.choices?.map((c) => c.value)).toEqual(["2028-02-29", "2027-02-28"]);
  for (const [end, before, now] of [["2028-02-29", "0", "3"], ["2027-02-28", "3", "0"]] as const) {
    expect(judge(certified, "2027-03-15", course({ cycle: { "dma/one": end } })).is[4]).toBe(before);
    expect(judge(renewed, "2027-06-01", course({ cycle: { "dma/one": end } })).is[4]).toBe(now);
  }
});

test("what is done after the late renewal is this cycle's own", () => {
  expect(judge(renewed, "2027-06-01", course({ on: "2027-03-20" })).is[4]).toBe("0");
  expect(judge(renewed, "2027-06-01", course({ on: "2027-03-21" })).is).toEqual(["2028-02-29", "ready", "met", "4", "3"]);
});
