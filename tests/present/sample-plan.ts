import type { Act, CredentialPlan, CyclePlan, Plan } from "../../src/plan/plan.ts";
import { rule } from "./sample-standing.ts";

/** Hand-made plans, for tests of what is shown. Each part can be replaced. */

export const act = (over: Partial<Act> = {}): Act => ({
  id: "course strength",
  do: "course",
  title: "Strength Specialist",
  option: "exb/strength",
  from: "2026-11-20",
  by: "2027-02-28",
  on: "2027-01-15",
  hours: "40",
  hoursAssumed: true,
  price: "599.00 USD",
  serves: [{ credential: "exb/trainer", cycleEnd: "2027-02-28", credited: "1.9", unit: "CEU" }],
  why: { serves: "It brings 1.9 of the 2.0 CEU.", without: "1.9 CEU would be missing on 2027-02-28.", later: "Credit counts until 2027-02-28." },
  ...over,
});

export const renewal = (over: Partial<Act> = {}): Act => ({
  id: "renew exb/trainer 2027-02-28",
  do: "renew",
  title: "Renew Certified Trainer",
  credential: "exb/trainer",
  from: "2026-12-01",
  by: "2027-02-28",
  on: "2027-02-01",
  price: "99.00 USD",
  priceAssumed: true,
  serves: [{ credential: "exb/trainer", cycleEnd: "2027-02-28" }],
  why: { serves: "It begins the next cycle." },
  ...over,
});

export const cyclePlan = (over: Partial<CyclePlan> = {}): CyclePlan => ({
  start: "2025-03-01",
  end: "2027-02-28",
  renewOn: "2027-02-01",
  way: "in-time",
  fee: { amount: "99.00 USD", assumed: true, says: "Sources disagree; the higher is reckoned with." },
  state: "ready",
  confidence: "official",
  requirements: [{ id: "total", name: "Continuing education", verdict: "met", required: "2.0", counted: "2.0", slack: "0.0", unit: "CEU", covers: ["course strength", "CPR card"], says: "2.0 of 2.0 CEU: done.", why: [rule()] }],
  open: [],
  ...over,
});

export const credentialPlan = (over: Partial<CredentialPlan> = {}): CredentialPlan => ({ id: "exb/trainer", name: "Certified Trainer", bodyShort: "EXB", unit: "CEU", cycles: [cyclePlan()], ...over });

export const plan = (over: Partial<Plan> = {}): Plan => ({
  asOf: "2026-11-20",
  until: "2030-11-20",
  prefer: "least-cost",
  outcome: { is: "optimal", says: "Nothing is cheaper.", measures: [{ id: "late", says: "Nothing is late.", value: 0 }, { id: "money", says: "698.00 USD.", value: 69800 }] },
  acts: [act(), renewal()],
  credentials: [credentialPlan()],
  totals: { money: [{ currency: "USD", known: "599.00", assumed: "99.00" }], hours: "0", hoursAssumed: "40", unpriced: [], byYear: [{ year: "2027", money: "698.00 USD", hours: "40" }] },
  assumptions: ["The fee is reckoned at 99.00 USD, the higher of two."],
  open: [],
  proof: { options: 12, choices: 8, kept: 3, solves: 2 },
  ...over,
});
