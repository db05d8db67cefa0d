import { describe, expect, test } from "vitest";
import { act, credentialPlan, cyclePlan, plan } from "../../../tests/present/sample-plan.ts";
import { rule } from "../../../tests/present/sample-standing.ts";
import type { RuleRef } from "../../base/rule-ref.ts";
import type { Plan } from "../../plan/plan.ts";
import { planView } from "../../present/plan/plan-view.ts";
import { styleOf } from "../terminal/style.ts";
import { planLines } from "./plan-lines.ts";

const printed = (over: Partial<Plan> = {}, { why = false, columns = 80 } = {}): string => planLines(planView(plan(over)), styleOf({ columns }, {}), why).join("\n");

describe("planLines", () => {
  test("begins with the answer, and lists what to do in order", () => {
    const out = printed();
    expect(out).toMatch(/^Your plan from 20 November 2026 to 20 November 2030\n✓ Proved: nothing is better\nTake Strength Specialist by 28 February 2027\.\n/);
    expect(out).toContain("   1. Take Strength Specialist. By 28 February 2027; planned for 15 January\n      2027.\n      40 hours (assumed), 599.00 USD.\n      1.9 CEU for EXB Certified Trainer, in the cycle to 28 February 2027.\n   2. Renew Certified Trainer.");
    expect(out).toContain("    ✓ Met         Continuing education: 2.0 of 2.0 CEU [1]. Exactly enough. By\n                  Strength Specialist and CPR card.");
    expect(out).toContain("What is assumed\n  - The fee is reckoned at 99.00 USD, the higher of two.");
    expect(out).not.toContain("Without it:");
  });

  test("cites the price, the hours, the credit and the fee, and says on what sources disagree", () => {
    const source = (id: string) => ({ body: "exb", id, title: `Page ${id}`, seen: "2026-11-20", kind: "third-party" });
    const [hours, price, credit, fee] = [["shop#hours", "2 or 5", "a"], ["shop#price", "50.00 USD or 599.00 USD", "b"], ["shop#awards", "1.9", "c"], ["trainer#fees.renewal.amount", "99.00 USD", "d"]].map(([path = "", value = "", id = ""]) => rule({ path: `exb/${path}`, value, confidence: value.includes(" or ") ? "disputed" : "third-party", sources: [source(id)] }));
    const shown = act({ hours: "5", hoursAssumed: undefined as never, hoursWhy: [hours as RuleRef], priceWhy: [price as RuleRef], serves: [{ credential: "exb/trainer", cycleEnd: "2027-02-28", credited: "1.9", unit: "CEU", why: [credit as RuleRef] }] });
    const out = printed({ acts: [shown], credentials: [credentialPlan({ cycles: [cyclePlan({ fee: { amount: "99.00 USD", says: "", why: [fee as RuleRef] } })] })] });
    expect(out).toContain("      5 hours [1] disputed, 599.00 USD [2] disputed.\n      Sources disagree: 2 or 5 hours; 50.00 USD or 599.00 USD. The most is\n      reckoned with.\n");
    expect(out.replaceAll(/\s+/g, " ")).toContain("1.9 CEU for EXB Certified Trainer, in the cycle to 28 February 2027 [3] third party.");
    expect(out).toContain("    Fee: 99.00 USD [4] third party.\n");
    for (const id of ["a", "b", "c", "d"]) expect(out).toContain(`Page ${id}`);
  });

  test("gives the reasons and the rules with --why", () => {
    const out = printed({}, { why: true });
    expect(out).toContain("      Without it: 1.9 CEU would be missing on 28 February 2027.\n      Why not later:");
    expect(out).toContain("Rule: At least: 2.0.");
  });

  test("says what cannot all hold, and the ways out", () => {
    const out = printed({ acts: [], credentials: [], assumptions: [], outcome: { is: "infeasible", says: "Not everything can be kept.", reasons: [{ id: "budget", says: "It may cost 10.00 USD." }, { id: "keep", says: "The fee is 99.00 USD." }], mends: [{ says: "Raise the budget.", wishes: "budget: 99.00 USD" }] } });
    expect(out).toMatch(/^Your plan[^\n]*\n✗ Not possible as wished\nNot everything can be kept\.\n\nThese cannot all hold\n {2}- It may cost 10\.00 USD\.\n {2}- The fee is 99\.00 USD\.\n\nWhat would make it possible\n {2}- Raise the budget\. Wishes: budget: 99\.00 USD\n/);
    expect(out).not.toContain("What it comes to");
    expect(out).not.toContain("other ways out");
    const cut: Extract<Plan["outcome"], { is: "infeasible" }> = { is: "infeasible", says: "Not everything can be kept.", reasons: [], mends: [], more: true };
    expect(printed({ acts: [], credentials: [], outcome: cut })).toContain("\nNo way out was found in the time. There may be one: allow more time, or wish for\nless.\n");
    expect(printed({ acts: [], credentials: [], outcome: { ...cut, mends: [{ says: "Raise the budget." }] } })).toContain("- Raise the budget.\n\nThere may be other ways out: not all of them were looked for. More time may find\nthem.\n");
  });

  test("says what is open, and where the answer goes", () => {
    const out = printed({ open: [{ credential: "exb/trainer", says: "When it ends is not known.", questions: [{ id: "q", says: "Which day does it end?", answer: "credentials.exb/trainer.expires-on" }] }] });
    expect(out).toContain("What is open\n  ? EXB Certified Trainer: When it ends is not known.\n      Which day does it end? Answer in the record:\n      credentials.exb/trainer.expires-on");
  });

  test("shows what each year costs where there are several", () => {
    const years = [{ year: "2027", money: "698.00 USD", hours: "40" }, { year: "2029", money: "99.00 USD", hours: "1" }];
    expect(printed({ totals: { ...plan().totals, byYear: years } })).toContain("  2027  698.00 USD  40 hours\n  2029   99.00 USD    1 hour\n  Each thing stands in the year of the day that it is planned for. The calendar\n  has you study ahead of that day, and perhaps in an earlier year.\n");
    expect(printed()).not.toContain("Each thing stands in the year");
  });

  test("keeps to the width of a narrow terminal, and lets nothing steer it", () => {
    const out = printed({ acts: [act({ title: "A\u001B[31m\u202Ecourse" })], credentials: [credentialPlan({ name: "B\u0007", cycles: [cyclePlan()] })] }, { why: true, columns: 40 });
    expect(["\u0007", "\u001B", "\u202E"].filter((mark) => out.includes(mark))).toEqual([]);
    expect(out.split("\n").filter((line) => line.length > 40 && line.trim().includes(" "))).toEqual([]);
  });
});
