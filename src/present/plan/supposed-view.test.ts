import { describe, expect, test } from "vitest";
import { act, credentialPlan, cyclePlan, plan, renewal } from "../../../tests/present/sample-plan.ts";
import { rule } from "../../../tests/present/sample-standing.ts";
import type { Plan } from "../../plan/plan.ts";
import { planView, type PlanView } from "./plan-view.ts";
import { type Supposed, supposedView } from "./supposed-view.ts";

const SAYS = "If EXB Trainer asked for 4.0 CEU (Continuing education) from 1 January 2027 on";
const total = { id: "total", name: "Continuing education", verdict: "met" as const, required: "4.0", counted: "4.0", slack: "0.0", unit: "CEU", covers: [], says: "4.0 of 4.0 CEU: done.", why: [rule(), rule({ path: "exb/trainer#require.total.at-least", from: "2027-01-01", value: "4.0", sources: [] })] };
const other = { ...total, id: "ethics", name: "Ethics", why: [rule()] };
const tried: Plan = plan({ credentials: [credentialPlan({ cycles: [cyclePlan({ fee: { amount: "99.00 USD", says: "Renewal fee: 99.00 USD." }, requirements: [total, other] })] }), credentialPlan({ id: "exf/coach" })] });
const shown = (supposed: Supposed): PlanView => supposedView(planView(tried), supposed);
const row = { path: "exb/trainer#require.total.at-least", from: "2027-01-01", value: "4.0" };

describe("a plan with a rule that is only supposed", () => {
  test("begins with what is supposed, and names it first of what was assumed", () => {
    const view = shown({ says: SAYS, row });
    expect(view.headline[0]).toBe(`${SAYS}, it would be as follows. This is only tried: it is not your plan.`);
    expect(view.outcome.words.word).toBe("Proved, if it were so");
    expect(view.headline.slice(1)).toEqual(planView(tried).headline);
    expect(view.assumptions[0]).toBe(`${SAYS}: that is supposed for this plan. No source says it.`);
  });

  test("marks the figure that rests on it, and no other, and leads to the rule that holds", () => {
    const [trainer, coach] = shown({ says: SAYS, row }).credentials;
    const [cycle] = trainer?.cycles ?? [];
    expect([trainer?.kept.word, coach?.kept.word, trainer?.supposed, coach?.supposed]).toEqual(["Would be kept", "Would be kept", SAYS, undefined]);
    expect(cycle?.requirements.map(({ supposed }) => supposed)).toEqual([true, undefined]);
    expect(cycle?.requirements[0]?.mark).toMatchObject({ label: "Supposed: Continuing education", rows: [{}, { what: expect.stringMatching(/\(supposed\)$/) as string, href: "/rules/exb/trainer#require.total.at-least" }] });
    expect([cycle?.fee?.supposed, coach?.cycles[0]?.requirements.some(({ supposed }) => supposed)]).toEqual([undefined, false]);
  });

  test("marks a fee, and what is done for it, where they rest on it", () => {
    const fee = { path: "exb#fees.renewal.amount", from: "2027-01-01", value: "150.00 USD" };
    const why = [rule({ ...fee, sources: [] })];
    const dear = plan({ acts: [act({ serves: [{ credential: "exb/trainer", cycleEnd: "2027-02-28", requirement: "total", why: total.why }] }), renewal({ priceWhy: why })], credentials: [credentialPlan({ cycles: [cyclePlan({ fee: { amount: "150.00 USD", says: "Renewal fee: 150.00 USD.", why } })] })] });
    const [by, other] = [supposedView(planView(dear), { says: SAYS, row: fee }), supposedView(planView(dear), { says: SAYS, row })];
    expect([by.credentials[0]?.cycles[0]?.fee, other.credentials[0]?.cycles[0]?.fee].map((one) => [one?.supposed, one?.mark?.label])).toEqual([[true, "Supposed: Fee"], [undefined, "Source: Fee"]]);
    const named = plan({ credentials: [credentialPlan({ cycles: [cyclePlan({ fee: { amount: "0.00 USD", says: "Renewal fee: 150.00 USD. The renewal itself costs nothing more." } })] })] });
    expect([supposedView(planView(named), { says: SAYS, row: fee }), supposedView(planView(named), { says: SAYS, row: { ...fee, from: "2027-03-01" } })].map((one) => one.credentials[0]?.cycles[0]?.fee?.supposed)).toEqual([true, undefined]);
    expect([by.acts[1]?.price, other.acts[1]?.price]).toEqual(["99.00 USD (assumed) (supposed)", "99.00 USD (assumed)"]);
    expect([by.acts[0]?.serves[0]?.says.endsWith("(supposed)"), other.acts[0]?.serves[0]?.says.endsWith("(supposed)")]).toEqual([false, true]);
  });
});

test("a credential that is only supposed is no rule without a source", () => {
  const view = shown({ says: "If you held EXF Coach too" });
  expect(view.assumptions[0]).toBe("If you held EXF Coach too: that is supposed for this plan. It is not in your record.");
  expect(shown({ says: SAYS, row, note: "A card of its own." }).assumptions[0]).toBe(`${SAYS}: that is supposed for this plan. No source says it. A card of its own.`);
  expect([view.credentials[0]?.supposed, view.credentials[0]?.kept.word]).toEqual([undefined, "Would be kept"]);
});
