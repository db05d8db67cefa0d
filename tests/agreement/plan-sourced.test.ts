import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "../../src/base/date.ts";
import { catalogueOptions } from "../../src/plan/options/catalogue-options.ts";
import { joinOptions } from "../../src/plan/options/join-options.ts";
import { ownOption } from "../../src/plan/options/own-option.ts";
import type { OwnOption } from "../../src/plan/options/own-option-schema.ts";
import { planFor } from "../../src/plan/plan-for.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Wishes } from "../../src/plan/wishes/wishes.ts";
import type { HolderRecord } from "../../src/record/schema.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { loadOwn } from "./rulebooks.ts";

const { rulebooks } = loadOwn();
const solve = await openSolver();
const asOf = parseDay("2026-11-02") as Day;

function planned(wishes: Wishes = {}, own: readonly OwnOption[] = [], day = asOf, record: HolderRecord = { credentials: [{ id: "nasm/cpt", "certified-on": "2026-11-01", renewals: [] }] }): Plan {
  const options = joinOptions(catalogueOptions(rulebooks, day), own.map((one) => ownOption(one, "own")));
  return planFor({ rulebooks, record, asOf: day, wishes, options, solve, seconds: 30, clock: () => 0 });
}

const sourcesOf = (why: Plan["acts"][number]["priceWhy"]): number => (why ?? []).reduce((sum, { sources }) => sum + sources.length, 0);

describe("where a plan has its figures from", () => {
  const plan = planned();

  test("every price and every length that is not assumed has its rows and their sources, and no assumed price has any", () => {
    const figured = plan.acts.filter((act) => act.price !== undefined || act.hours !== undefined);
    expect(figured.length).toBeGreaterThan(3);
    for (const act of figured) {
      expect([act.id, act.price === undefined || act.priceAssumed ? act.priceWhy === undefined : sourcesOf(act.priceWhy) > 0]).toEqual([act.id, true]);
      expect([act.id, act.hours === undefined || act.hoursAssumed || sourcesOf(act.hoursWhy) > 0]).toEqual([act.id, true]);
    }
  });

  test("a price on which sources disagree says so, with each figure", () => {
    const card = plan.acts.find((act) => act.option === "nasm/red-cross-adult-cpr-aed");
    expect(card).toMatchObject({ price: "100.00 USD", hours: "5" });
    expect(card?.priceWhy).toMatchObject([{ path: "nasm/courses/red-cross-adult-cpr-aed#price", confidence: "disputed", value: "50.00 USD or 60.00 USD or 100.00 USD" }]);
    expect(card?.hoursWhy).toMatchObject([{ path: "nasm/courses/red-cross-adult-cpr-aed#hours", confidence: "disputed", value: "2 or 3 or 5" }]);
  });

  test("a renewal has the rows of its fees, in its cycle too, and the credit of a course those that say what it is worth", () => {
    const renewal = plan.acts.find((act) => act.do === "renew");
    expect(renewal?.priceWhy?.map(({ path }) => path)).toEqual(["nasm/cpt#fees.renewal.amount"]);
    expect(plan.credentials[0]?.cycles[0]?.fee?.why).toEqual(renewal?.priceWhy);
    const course = plan.acts.find((act) => act.do === "course");
    expect(course?.serves[0]?.why?.some(({ sources }) => sources.length > 0)).toBe(true);
  });

  test("a card that counts as credit says how much, with its rows, and until when it is reckoned to be good", () => {
    const card = plan.acts.find((act) => act.do === "card");
    expect(card?.serves).toMatchObject([{ requirement: "cpr", credited: "0.1", unit: "CEU" }]);
    expect(sourcesOf(card?.serves[0]?.why)).toBeGreaterThan(0);
    expect(card?.goodUntil).toBe("2030-09-30");
    expect(card?.why.serves).toContain("“CPR and AED card” and 0.1 CEU for NASM Certified Personal Trainer");
  });

  test("what is paid once for life has its own row, and the renewals that cost nothing for it the same", () => {
    const { acts, credentials } = planned({ horizon: "P10Y" });
    const life = acts.find((act) => act.do === "pay");
    expect(life?.priceWhy).toMatchObject([{ confidence: "third-party" }]);
    expect(acts.find((act) => act.do === "renew")).toMatchObject({ price: "0.00 USD", priceWhy: life?.priceWhy });
    expect(credentials[0]?.cycles[0]?.fee?.why).toEqual(life?.priceWhy);
  });

  test("what a person writes down themselves has no source, though the course is in the catalogue", () => {
    const { acts } = planned({}, [{ id: "nasm/red-cross-adult-cpr-aed", price: "1.00 USD", hours: "1" }]);
    const card = acts.find((act) => act.option === "nasm/red-cross-adult-cpr-aed");
    expect(card).toMatchObject({ price: "1.00 USD", hours: "1" });
    expect([card?.priceWhy, card?.hoursWhy]).toEqual([undefined, undefined]);
  });
});

test("the cycle after a late renewal names what is unknown of its days", () => {
  // No source says what a late renewal does to the next cycle.
  const { credentials } = planned({}, [], parseDay("2028-11-20") as Day);
  const [late, next] = credentials[0]?.cycles ?? [];
  expect([late?.way, late?.open, next?.way, next?.confidence]).toEqual(["late", [], "in-time", "unknown"]);
  expect(next?.open).toEqual(["Whether this cycle goes on as before or begins anew after a late renewal was not found: its days may be others. Go by the last day that NASM gives you."]);
});

test("what is asked only under an answer that is not given is said once, with the question, and each has its source", () => {
  const ace: HolderRecord = { credentials: [{ id: "ace/cpt", "certified-on": "2026-11-01", renewals: [] }] };
  const silent = planned({}, [], asOf, ace);
  const about = silent.assumptions.filter((says) => says.includes("Where do you work?"));
  expect(about).toEqual(["ACE Personal Trainer: which of “CPR and AED card” and “CPR card” is asked of you depends on an answer that you have not given; what is planned does for each. Where do you work? Answer in the record: facts.country"]);
  for (const { why } of silent.credentials[0]?.cycles.flatMap(({ requirements }) => requirements) ?? []) expect(sourcesOf(why)).toBeGreaterThan(0);
  expect(planned({}, [], asOf, { ...ace, facts: { country: "us" } }).assumptions.join(" ")).not.toContain("depends on an answer");
});
