import { describe, expect, it } from "vitest";
import { decimalDifference, decimalSum } from "./decimal.ts";
import { planDiff } from "./plan-diff.ts";
import type { Act, CredentialPlan, CyclePlan, Plan } from "../plan.ts";

const cycle = (end: string, more: Partial<CyclePlan> = {}): CyclePlan => ({ start: "2026-01-01", end, renewOn: "2026-12-01", way: "in-time", state: "ready", confidence: "official", requirements: [], open: [], ...more });
const credential = (id: string, cycles: CyclePlan[]): CredentialPlan => ({ id, name: id, bodyShort: "EXB", unit: "CEU", cycles });
const act = (id: string, more: Partial<Act> = {}): Act => ({ id, do: "course", title: id, from: "2026-01-01", by: "2026-12-01", on: "2026-06-01", serves: [], why: { serves: "" }, ...more });
const plan = (more: Partial<Plan> = {}): Plan => ({
  asOf: "2026-01-01",
  until: "2030-01-01",
  prefer: "least-cost",
  outcome: { is: "optimal", says: "", measures: [] },
  acts: [],
  credentials: [],
  totals: { money: [], hours: "0", hoursAssumed: "0", unpriced: [], byYear: [] },
  assumptions: [],
  open: [],
  proof: { options: 0, choices: 0, kept: 0, solves: 0 },
  ...more,
});

describe("planDiff", () => {
  it("finds nothing between a plan and itself", () => {
    const one = plan({ acts: [act("a")], credentials: [credential("exb/a", [cycle("2026-12-31")])] });
    expect(planDiff(one, structuredClone(one))).toEqual({ same: true, added: [], dropped: [], moved: [], repriced: [], credentials: [], totals: { money: [] } });
  });

  it("tells what is added, dropped and moved, with days, and what changed its price", () => {
    const before = plan({ acts: [act("stays"), act("goes"), act("moves", { on: "2026-02-27" }), act("dearer", { price: "99.00 USD" }), act("priced"), act("abroad", { price: "10.00 USD" })] });
    const after = plan({ acts: [act("stays"), act("comes"), act("moves", { on: "2026-03-02" }), act("dearer", { price: "120.50 USD" }), act("priced", { price: "5.00 USD" }), act("abroad", { price: "9.00 EUR" })] });
    const diff = planDiff(before, after);
    expect(diff.same).toBe(false);
    expect(diff.added.map(({ id }) => id)).toEqual(["comes"]);
    expect(diff.dropped.map(({ id }) => id)).toEqual(["goes"]);
    // From 27 February to 2 March of a year without a leap day are three days.
    expect(diff.moved).toEqual([{ id: "moves", title: "moves", before: "2026-02-27", after: "2026-03-02", days: 3 }]);
    expect(planDiff(after, before).moved[0]?.days).toBe(-3);
    expect(diff.repriced).toEqual([
      { id: "dearer", title: "dearer", before: "99.00 USD", after: "120.50 USD", more: "21.50 USD" },
      { id: "priced", title: "priced", after: "5.00 USD" },
      { id: "abroad", title: "abroad", before: "10.00 USD", after: "9.00 EUR" },
    ]);
  });

  it("tells what each credential and cycle gains and loses", () => {
    const serves = (cycleEnd: string, credited: string): Act["serves"] => [{ credential: "exb/a", cycleEnd, credited, unit: "CEU" }];
    const total = (counted: string, slack: string): CyclePlan["requirements"] => [{ id: "total", name: "Units", verdict: "met", required: "2.0", counted, slack, unit: "CEU", covers: [], says: "", why: [] }];
    const before = plan({
      acts: [act("a", { serves: serves("2026-12-31", "1.9") }), act("b", { serves: serves("2026-12-31", "0.4") }), act("same", { serves: serves("2026-12-31", "1.0") })],
      credentials: [credential("exb/a", [cycle("2026-12-31", { requirements: total("3.3", "1.3"), surplus: { amount: "1.3", says: "" } }), cycle("2028-12-31", { way: "late", fee: { amount: "50.00 USD", says: "50.00 USD late" } })]), credential("exb/gone", [cycle("2027-12-31")])],
    });
    const after = plan({
      acts: [act("a", { serves: serves("2028-12-31", "1.9") }), act("b", { serves: serves("2026-12-31", "0.5") }), act("same", { serves: serves("2026-12-31", "1.0") })],
      credentials: [credential("exb/a", [cycle("2026-12-31", { requirements: total("1.5", "0.0"), renewOn: "2026-11-01" }), cycle("2028-12-31", { fee: { says: "None" } })]), credential("exb/new", [cycle("2027-12-31")])],
    });
    expect(planDiff(before, after).credentials).toEqual([
      {
        id: "exb/a",
        name: "exb/a",
        is: "kept",
        cycles: [
          {
            start: "2026-01-01",
            end: "2026-12-31",
            is: "kept",
            renewOn: { before: "2026-12-01", after: "2026-11-01" },
            acts: [
              { is: "lost", id: "a", title: "a", before: "1.9", unit: "CEU" },
              { is: "changed", id: "b", title: "b", before: "0.4", after: "0.5", unit: "CEU" },
            ],
            requirements: [{ id: "total", name: "Units", counted: { before: "3.3", after: "1.5" }, slack: { before: "1.3", after: "0.0" }, more: "-1.8", unit: "CEU" }],
            surplus: { before: "1.3" },
          },
          { start: "2026-01-01", end: "2028-12-31", is: "kept", way: { before: "late", after: "in-time" }, fee: { before: "50.00 USD late", after: "None" }, acts: [{ is: "gained", id: "a", title: "a", after: "1.9", unit: "CEU" }], requirements: [] },
        ],
      },
      { id: "exb/gone", name: "exb/gone", is: "dropped", cycles: [{ start: "2026-01-01", end: "2027-12-31", is: "dropped", renewOn: { before: "2026-12-01" }, way: { before: "in-time" }, state: { before: "ready" }, acts: [], requirements: [] }] },
      { id: "exb/new", name: "exb/new", is: "added", cycles: [{ start: "2026-01-01", end: "2027-12-31", is: "added", renewOn: { after: "2026-12-01" }, way: { after: "in-time" }, state: { after: "ready" }, acts: [], requirements: [] }] },
    ]);
  });

  it("adds what is known and what is assumed, by currency", () => {
    const totals = (money: Plan["totals"]["money"], hours: string, hoursAssumed: string): Plan["totals"] => ({ money, hours, hoursAssumed, unpriced: [], byYear: [] });
    const before = plan({ totals: totals([{ currency: "USD", known: "99.00", assumed: "10.10" }, { currency: "EUR", known: "5.00", assumed: "0.00" }], "19", "0.5") });
    const after = plan({ outcome: { is: "nothing", says: "" }, totals: totals([{ currency: "USD", known: "20.00", assumed: "0.20" }, { currency: "EUR", known: "0.00", assumed: "5.00" }, { currency: "GBP", known: "1.00", assumed: "0.00" }], "20", "0") });
    const diff = planDiff(before, after);
    expect(diff.outcome).toEqual({ before: "optimal", after: "nothing" });
    // 99.00 + 10.10 = 109.10; 20.00 + 0.20 = 20.20; 20.20 - 109.10 = -88.90. The 5.00 EUR are the same sum.
    expect(diff.totals).toEqual({
      money: [
        { currency: "USD", before: "109.10", after: "20.20", more: "-88.90" },
        { currency: "GBP", before: "0.00", after: "1.00", more: "1.00" },
      ],
      hours: { before: "19.5", after: "20", more: "0.5" },
    });
  });
});

describe("decimals", () => {
  it("is exact where floats are not", () => {
    expect(decimalDifference("0.1", "0.3")).toBe("0.2");
    expect(decimalDifference("3.8 CEU", "2")).toBe("-1.8");
    expect(decimalDifference("9999999.99 USD", "9999999.98 USD")).toBe("-0.01");
    expect(decimalDifference("5", "5")).toBe("0");
    expect(decimalSum("0.1", "0.2")).toBe("0.3");
    expect(decimalSum("99.00 USD", "0")).toBe("99.00");
  });
});
