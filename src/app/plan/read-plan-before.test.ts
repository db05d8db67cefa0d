import { expect, test } from "vitest";
import { actOf, planOf } from "../../../tests/plan-of.ts";
import { type Day, parseDay } from "../../base/date.ts";
import { paceOf } from "../../plan/pace/pace-of.ts";
import { readPlanBefore } from "./read-plan-before.ts";

const plan = planOf([actOf(), actOf({ id: "card cpr 2027-06-30", do: "card", title: "A card", from: "2027-02-01", by: "2027-02-01", on: "2027-02-01", hours: "4" })]);
const printed = { ...plan, pace: paceOf(plan, { "hours-per-week": "4" }, [], parseDay("2027-01-04") as Day) };
const read = (part: object = {}) => readPlanBefore(JSON.stringify({ ...printed, ...part }), "2027-03-01");
const withPace = (part: object) => read({ pace: { ...printed.pace, ...part } });
const [sitting, ...others] = printed.pace.sittings;

test("what was printed is read, with all of its acts", () => {
  expect(read()).toMatchObject({ ok: true, before: { asOf: "2027-01-04", acts: [{ act: "squat-course", minutes: 720, due: "2027-06-30" }, { act: "card cpr 2027-06-30", do: "card", minutes: 0, due: "2027-02-01" }] } });
});

test.each([
  ["without its parts", withPace({ sittings: [] }), "not every part of “Squat Course” is in it"],
  ["with a part thousands of times", withPace({ sittings: [...printed.pace.sittings, ...Array.from({ length: 5000 }, () => sitting)] }), "not every part of “Squat Course” is in it"],
  ["with acts that it does not plan", withPace({ acts: printed.pace.acts.map((act) => ({ ...act, act: "other" })) }), "its weeks have “other”, which it does not plan"],
  ["with an act twice", read({ acts: [...plan.acts, plan.acts[0]] }), "“squat-course” stands in it twice"],
  ["with weeks of another day", withPace({ asOf: "2027-01-05" }), "the plan is of 2027-01-04, its weeks of 2027-01-05"],
  ["of a day long ago", read({ asOf: "1900-01-01", pace: { ...printed.pace, asOf: "1900-01-01" } }), "It is of 1900-01-01, so 2027-"],
  ["with a day before it was made", withPace({ sittings: [{ ...sitting, on: "2026-12-01" }, ...others] }), "so 2026-12-01 cannot be a day of it"],
  ["with more minutes than anybody has", withPace({ acts: printed.pace.acts.map((act) => ({ ...act, minutes: 9_007_199_254_740_991 })) }), "This is no plan with its weeks"],
])("one %s is refused, and it says why", (_, found, says) => {
  expect(found).toEqual({ ok: false, says: expect.stringContaining(says) as string });
});
