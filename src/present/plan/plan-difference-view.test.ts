import { expect, test } from "vitest";
import { act, credentialPlan, cyclePlan, plan, renewal } from "../../../tests/present/sample-plan.ts";
import { planDiff } from "../../plan/diff/plan-diff.ts";
import { planDifferenceView } from "./plan-difference-view.ts";

const before = plan();

test("two equal plans do not differ", () => {
  expect(planDifferenceView(planDiff(before, plan()))).toMatchObject({ same: true, headline: "Nothing differs.", lines: [], credentials: [] });
});

test("says what came, what went, what moved, what it costs more, and what each cycle gains", () => {
  const after = plan({
    acts: [act({ on: "2027-01-25", price: "649.00 USD" }), act({ id: "c2", title: "Speed Specialist", on: "2026-12-01" })],
    credentials: [credentialPlan({ cycles: [cyclePlan({ way: "late", renewOn: "2027-03-05", surplus: { amount: "1.8", says: "Lost." } })] })],
    totals: { ...before.totals, money: [{ currency: "USD", known: "649.00", assumed: "0.00" }], hoursAssumed: "42" },
  });
  expect(planDifferenceView(planDiff(before, after))).toEqual({
    same: false,
    headline: "4 things differ. It costs 49.00 USD less and takes 2 hours more.",
    lines: [
      { key: "new c2", words: expect.objectContaining({ word: "New" }), says: "Course: Speed Specialist, planned for 1 December 2026." },
      { key: `gone ${renewal().id}`, words: expect.objectContaining({ word: "No longer" }), says: "Renewal: Renew Certified Trainer, which was planned for 1 February 2027." },
      { key: "moved course strength", words: expect.objectContaining({ word: "Another day" }), says: "Strength Specialist: 25 January 2027 instead of 15 January 2027, 10 days later." },
      { key: "price course strength", words: expect.objectContaining({ word: "Another price" }), says: "Strength Specialist: 649.00 USD instead of 599.00 USD, 50.00 USD more." },
    ],
    credentials: [
      {
        id: "exb/trainer",
        says: "Certified Trainer",
        cycles: [{ key: "2027-02-28", title: "Cycle to 28 February 2027", says: ["Renewed late, before: renewed in time.", "Handed in on 5 March 2027 instead of 1 February 2027.", "Renew Certified Trainer no longer serves it.", "Speed Specialist serves it: 1.9 CEU.", "Surplus: 1.8."] }],
      },
    ],
  });
});

test("where there is no plan on one side, nothing became cheaper and nothing is called gone", () => {
  const none = plan({ acts: [], credentials: [], outcome: { is: "infeasible", says: "Not possible.", reasons: [], mends: [] }, totals: { ...before.totals, money: [], hours: "0", hoursAssumed: "0" } });
  expect(planDifferenceView(planDiff(before, none))).toEqual({ same: false, headline: "There is no plan now. The answer says why.", lines: [], credentials: [] });
  expect(planDifferenceView(planDiff(none, before))).toEqual({ same: false, headline: "There is a plan again.", lines: [], credentials: [] });
  expect(planDifferenceView(planDiff(before, { ...none, outcome: { is: "nothing", says: "Nothing is due." } })).headline).toBe("Nothing is planned now. The answer says why.");
});

test("a credential that is new or gone is named, and an outcome that changed", () => {
  const other = credentialPlan({ id: "exb/coach", name: "Certified Coach" });
  const after = plan({ credentials: [credentialPlan(), other], outcome: { is: "out-of-time", says: "", found: true, measures: [] } });
  const view = planDifferenceView(planDiff(before, after));
  expect(view.headline).toBe("It costs and takes as much as before. The plan was proved and is now not proved.");
  expect(view.credentials.map((c) => c.says)).toEqual(["Certified Coach is new in the plan."]);
  expect(planDifferenceView(planDiff(after, before)).credentials.map((c) => c.says)).toEqual(["Certified Coach is no longer in the plan."]);
});
