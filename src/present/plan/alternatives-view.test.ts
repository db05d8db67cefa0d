import { expect, test } from "vitest";
import { act, plan } from "../../../tests/present/sample-plan.ts";
import { planDiff } from "../../plan/diff/plan-diff.ts";
import { alternativesView } from "./alternatives-view.ts";
import { holdingViews } from "./holding-view.ts";

const asked = plan();
const other = plan({ acts: [act({ id: "c2", title: "Speed Specialist" })], totals: { ...asked.totals, money: [{ currency: "USD", known: "899.00", assumed: "0.00" }], hours: "4", hoursAssumed: "0" } });

test("alternatives stand side by side, with the names under which each is the best", () => {
  const view = alternativesView({
    alternatives: [
      { names: ["asked", "cheapest"], plan: asked, asked: true, says: "The plan asked for.", diff: planDiff(asked, asked), figures: { courses: 1, travel: 0, providers: 1 } },
      { names: ["quickest"], plan: other, asked: false, says: "It costs 201.00 USD more and takes 36 hours less.", diff: planDiff(asked, other), figures: { courses: 1, travel: 1, providers: 1 } },
    ],
    missing: [{ name: "no-travel", says: "The best plan without travel was not worked out in the time." }],
  });
  expect(view.columns.map(({ title, asked: is, courses }) => [title, is, courses])).toEqual([
    ["As you asked, the cheapest", true, ["Strength Specialist"]],
    ["The fewest hours", false, ["Speed Specialist"]],
  ]);
  expect(view.rows.slice(0, 2)).toEqual([
    { key: "Cost", label: "Cost", cells: ["698.00 USD (of which 99.00 USD assumed)", "899.00 USD"] },
    { key: "Time", label: "Time", cells: ["40 hours (all assumed)", "4 hours"] },
  ]);
  expect(view.columns[1]?.difference.headline).toBe("3 things differ. It costs 201.00 USD more and takes 36 hours less.");
  expect(view.missing).toEqual(["The best plan without travel was not worked out in the time."]);
});

test.each([
  [{ money: [{ currency: "USD", amount: "64.50" }], hours: "12.5" }, "Holding it takes 64.50 USD and 12.5 hours a year."],
  [{ money: [{ currency: "USD", amount: "64.50" }], hours: "-1.0" }, "Holding it takes 64.50 USD a year. Without it the others would take 1.0 hour more a year."],
  [{ money: [{ currency: "USD", amount: "0.00" }], hours: "0.0" }, "Holding it takes nothing more: what it needs is done for the others anyway."],
  [undefined, "What it costs a year could not be worked out."],
])("holding a credential that takes %j a year", (perYear, says) => {
  expect(holdingViews([{ credential: "exb/trainer", name: "Certified Trainer", ...(perYear ? { perYear } : {}), lost: ["From 2027-03-01 on it is no longer valid."] }], asked)).toEqual([
    { id: "exb/trainer", title: "EXB Certified Trainer", says, lost: ["From 1 March 2027 on it is no longer valid."] },
  ]);
});
