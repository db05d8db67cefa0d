import { describe, expect, it } from "vitest";
import { loadOwn } from "../../../tests/agreement/rulebooks.ts";
import { type Day, parseDay } from "../../base/date.ts";
import type { HolderRecord } from "../../record/schema.ts";
import { openSolver } from "../../solver/open-solver.ts";
import type { PlanOption } from "../options/option.ts";
import type { PlanRequest } from "../plan-request.ts";
import type { Wishes } from "../wishes/wishes.ts";
import { alternatives } from "./alternatives.ts";
import { costOfHolding } from "./cost-of-holding.ts";
import { explainPlan } from "./explain-plan.ts";
import { rejectedFavourites } from "./favourites.ts";
import { planAhead } from "./plan-ahead.ts";

const { rulebooks } = loadOwn();
const solve = await openSolver();

/** Somebody certified on 25 November 2026, with two courses that one learns at home, and a short and dear one to which one has to go. Prices are made up. */
const option = (id: string, price: string, hours: string, more: Partial<PlanOption> = {}): PlanOption => ({ id, title: id, from: "own", activity: { kind: "course", delivery: "live-online", provider: "home", units: { nasm: "1.9" }, status: { nasm: "accepted" } }, prices: [price], hours, topics: [], online: true, travel: false, ...more });
const away = option("away", "1100.00 USD", "20", { travel: true, online: false, activity: { kind: "course", delivery: "in-person", provider: "hall", units: { nasm: "1.9" }, status: { nasm: "accepted" } } });
const options = [option("one", "599.00 USD", "100"), option("two", "499.00 USD", "100"), away];
const record: HolderRecord = { credentials: [{ id: "nasm/cpt", "certified-on": "2026-11-25", renewals: [] }] };

function request(wishes: Wishes = {}, more: Partial<PlanRequest> = {}): PlanRequest {
  const began = performance.now();
  return { rulebooks, record, asOf: parseDay("2026-11-25") as Day, wishes: { horizon: "P4Y", currency: "USD", assume: { "card-price": "70.00 USD", "card-hours": "4", "card-months": 24 }, ...wishes }, options, solve, seconds: 30, clock: () => (performance.now() - began) / 1000, ...more };
}

describe("explainPlan", () => {
  it("gives every act of a plan its reasons, each found by judging again", () => {
    const asked = request();
    const { plan, whole } = explainPlan(asked, planAhead(asked), 30);
    expect(whole).toBe(true);
    expect(plan.acts).toHaveLength(6);
    for (const { why } of plan.acts) expect(Object.values(why).every((says) => says !== undefined && says.endsWith("."))).toBe(true);
    for (const { why } of plan.acts) expect(why.without).toMatch(/^Without it NASM Certified Personal Trainer /);
    const [first, second] = plan.acts.filter((act) => act.do === "course");
    expect(first?.why.serves).toBe("1.9 CEU for NASM Certified Personal Trainer, in the cycle to 2028-11-24.");
    expect(second?.why.earlier).toContain("on 2028-11-24 it would count for the cycle to 2028-11-24, which is full without it. A surplus of 1.9 CEU is lost:");
  });

  it("says what comes after the last day of a renewal, where the record does not say that nothing was renewed", () => {
    const asked = request({}, { record: { credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }] } });
    const { plan } = explainPlan(asked, planAhead(asked), 30);
    const [first] = plan.acts.filter((act) => act.do === "renew");
    expect(first?.why.later).toBe("After 2027-02-28 it is late (First 90 days), for 30.00 USD more.");
    expect(first?.why.without).toBe("Without it NASM Certified Personal Trainer ends on 2027-02-28. From 2027-03-01 on it is no longer valid, and it can only be renewed late.");
  });

  it("takes an exam that is not sat as not passed, and names no fee that is nothing", () => {
    // Five days before the end of the cycle 6.0 CEU are out of reach.
    const asked = request({ horizon: "P1Y" }, { record: { credentials: [{ id: "nsca/cpt", "certified-on": "2020-05-01", renewals: [{ on: "2023-12-01", ends: "2026-12-31" }] }], facts: { "nsca/member": "no" } }, options: [], asOf: parseDay("2026-12-26") as Day });
    const { plan } = explainPlan(asked, planAhead(asked), 30);
    const exam = plan.acts.find((act) => act.do === "exam");
    expect(exam?.why.without).toBe("Without it NSCA-Certified Personal Trainer would not be ready on 2026-12-29: “Continuing education, or the exam again” would not be met.");
    for (const { why } of plan.acts) expect(Object.values(why).join(" ")).not.toContain("0.00");
  });

  it("keeps what there is where the time is over, and says that it is not whole", () => {
    const asked = request();
    const ahead = planAhead(asked);
    const { plan, whole } = explainPlan(asked, ahead, -1);
    expect(whole).toBe(false);
    expect(plan).toEqual(ahead.plan);
  });

  it("has nothing to explain where there is no plan", () => {
    const asked = request({ budget: "0.00 USD", pinned: [{ course: "one" }] });
    const ahead = planAhead(asked);
    expect(ahead.plan.outcome.is).toBe("infeasible");
    expect(explainPlan(asked, ahead, 30)).toEqual({ plan: ahead.plan, whole: true });
  });
});

describe("rejectedFavourites", () => {
  it("says what each would cost more, and nothing of one that is taken", () => {
    const asked = request({ wanted: ["away", "one"] });
    const { plan } = planAhead(asked);
    const [rejected, ...others] = rejectedFavourites(asked, plan, 30);
    expect(others).toEqual([]);
    // 1100 instead of the dearer of the two, 599; 20 hours instead of 100.
    expect(rejected).toMatchObject({ course: "away", says: "Taking away costs 501.00 USD more and takes 80 hours less." });
    expect(rejected?.diff?.added.map(({ option: id }) => id)).toEqual(["away"]);
    expect(rejected?.diff?.dropped.map(({ option: id }) => id)).toEqual(["one"]);
  });

  it("says why one cannot be taken, and when there was no time", () => {
    const asked = request({ wanted: ["away"], "no-travel": false, budget: "1700.00 USD" });
    const { plan } = planAhead(asked);
    // 499 + 1100 + 2 x 70 + 2 x 199 = 2137.
    expect(rejectedFavourites(asked, plan, 30)[0]?.says).toMatch(/^away cannot be taken: /);
    expect(rejectedFavourites(asked, plan, 0)[0]?.says).toBe("What taking away would change was not worked out in the time.");
  });
});

describe("alternatives", () => {
  it("shows plans that differ, once each under every name that is theirs", () => {
    const asked = request();
    const { plan } = planAhead(asked);
    const found = alternatives(asked, plan, 30);
    const named = found.alternatives.map(({ names, says }) => ({ names, says }));
    expect(named[0]?.names).toEqual(expect.arrayContaining(["asked", "cheapest"]));
    expect(new Set(found.alternatives.map((each) => JSON.stringify(each.plan.acts))).size).toBe(found.alternatives.length);
    const quickest = found.alternatives.find(({ names }) => names.includes("quickest"));
    // Two of 20 and 100 hours instead of two of 100.
    expect(quickest).toMatchObject({ asked: false, says: "It costs 501.00 USD more and takes 80 hours less.", figures: { courses: 2, travel: 1, providers: 2 } });
    const fewest = found.alternatives.find(({ names }) => names.includes("fewest-providers"));
    expect(fewest?.figures.providers).toBe(1);
    expect([...found.alternatives.flatMap(({ names }) => names), ...found.missing.map(({ name }) => name)].toSorted()).toEqual(["asked", "calmest", "cheapest", "fewest-providers", "no-travel", "quickest"]);
  });

  it("finds fewer providers where that costs more", () => {
    const split = [option("cheap one", "100.00 USD", "10", { activity: { ...away.activity, delivery: "live-online", provider: "first" } }), option("cheap two", "100.00 USD", "10", { activity: { ...away.activity, delivery: "live-online", provider: "second" } }), option("dear two", "150.00 USD", "10", { activity: { ...away.activity, delivery: "live-online", provider: "first" } })];
    const asked = request({}, { options: split });
    const { plan } = planAhead(asked);
    const { alternatives: found } = alternatives(asked, plan, 30);
    expect(found[0]?.figures.providers).toBe(2);
    expect(found.find(({ names }) => names.includes("fewest-providers"))).toMatchObject({ figures: { providers: 1 }, says: "It costs 50.00 USD more." });
  });

  it("says of each for which no time was left", () => {
    const asked = request();
    expect(alternatives(asked, planAhead(asked).plan, 0).missing).toHaveLength(5);
  });
});

describe("costOfHolding", () => {
  it("is the difference to the plan without the credential, a year, and says what is lost", () => {
    const asked = request();
    const { plan } = planAhead(asked);
    // 599 + 499 + 2 x 70 + 2 x 199 = 1636 in four years; 200 hours of courses and 2 x 4 of cards.
    expect(costOfHolding(asked, plan, 30)).toMatchObject([{ credential: "nasm/cpt", perYear: { money: [{ currency: "USD", amount: "409.00" }], hours: "52.0" }, lost: ["From 2028-11-25 on it is no longer valid, and it can only be renewed late.", expect.stringMatching(/^From 2029-02-23 on it cannot be renewed any more/), expect.stringContaining("take the exam again")] }]);
  });

  it("is nothing but the fee where another credential needs the same courses", () => {
    const both: HolderRecord = { credentials: [{ id: "nasm/cpt", "certified-on": "2026-11-25", renewals: [] }, { id: "ace/cpt", "certified-on": "2026-11-10", renewals: [] }], facts: { country: "us" } };
    const shared = ["a", "b"].map((id) => option(id, "300.00 USD", "20", { activity: { kind: "course", delivery: "live-online", provider: "demo", tags: ["ace/ethics"], units: { nasm: "1.9", ace: "2.0" }, status: { nasm: "accepted", ace: "accepted" } } }));
    const asked = request({}, { record: both, options: shared });
    const { plan } = planAhead(asked);
    const ace = costOfHolding(asked, plan, 30).find(({ credential }) => credential === "ace/cpt");
    // One renewal of ACE in these four years, for 129.00 at the most: 32.25 a year. Its course and card serve NASM too.
    expect(ace?.perYear).toEqual({ money: [{ currency: "USD", amount: "32.25" }], hours: "0.0" });
  });
});
