import { describe, expect, it } from "vitest";
import { loadOwn } from "../../../tests/agreement/rulebooks.ts";
import { type Day, parseDay } from "../../base/date.ts";
import type { Act, Plan } from "../plan.ts";
import type { PlanOption } from "../options/option.ts";
import type { PlanRequest } from "../plan-request.ts";
import type { Wishes } from "../wishes/wishes.ts";
import type { Done } from "../done.ts";
import type { Outlook, OutlookCycle } from "./outlook.ts";
import { plannedIn } from "./planned-in.ts";
import { type Explaining, whyAct } from "./why-act.ts";
import { whyRenewal } from "./why-renewal.ts";

const { rulebooks } = loadOwn();
const day = (text: string): Day => parseDay(text) as Day;
const held = { id: "nasm/cpt", "certified-on": "2026-11-25", renewals: [] };

/** One course and one card for each of the first two cycles of somebody certified on 25 November 2026: the advice of the first question. */
const cycles: OutlookCycle[] = [
  { held, start: day("2026-11-25"), end: day("2028-11-24"), renewOn: day("2028-10-25") },
  { held: { ...held, renewals: [{ on: "2028-10-25", ends: "2030-11-24" }] }, start: day("2028-11-25"), end: day("2030-11-24"), renewOn: day("2030-10-25") },
];
const card = (ref: string, issued: string, expires: string): Done => ({ cards: [{ ref, kind: "cpr-aed", issued, expires, delivery: "in-person" }] });
const course = (ref: string, id: string, on: string): Done => ({ activities: [{ ref, course: id, on }] });
const done = new Map<string, Done>([
  ["ces", course("ces", "nasm/ces", "2027-06-01")],
  ["pes", course("pes", "nasm/pes", "2029-06-01")],
  ["card 1", card("card 1", "2028-10-01", "2030-09-30")],
  ["card 2", card("card 2", "2030-10-01", "2032-09-30")],
]);

const first = { credential: "nasm/cpt", cycleEnd: "2028-11-24" };
const second = { credential: "nasm/cpt", cycleEnd: "2030-11-24" };
const act = (id: string, from: string, by: string, serves: Act["serves"], more: Partial<Act> = {}): Act => ({ id, do: "course", title: id, from, by, on: from, serves, why: { serves: "" }, ...more });

function explaining(wishes: Wishes = {}, options: PlanOption[] = []): Explaining {
  const outlook: Outlook = { rulebooks, record: { credentials: [held] }, done, cycles };
  return { request: { asOf: day("2026-11-25"), wishes, options } as unknown as PlanRequest, plan: { asOf: "2026-11-25", until: "2030-11-25" } as Plan, outlook, planned: plannedIn(outlook), nameOf: () => "NASM Certified Personal Trainer" };
}

describe("whyAct", () => {
  it("says what would be short without a course: 2.0 asked for, 0.1 of the card left", () => {
    expect(whyAct(explaining(), act("ces", "2026-11-25", "2028-10-25", [first])).without).toBe("Without it NASM Certified Personal Trainer would not be ready on 2028-10-25: 1.9 CEU short of “Continuing education”.");
  });

  it("says that the first cycle is full, and that nothing is carried over, where a course of the second cycle is not taken earlier", () => {
    // 1.9 + 1.9 + 0.1 = 3.9 in the first cycle, of which 1.9 are too much; 0.1 in the second, 1.9 short of 2.0.
    expect(whyAct(explaining(), act("pes", "2028-11-25", "2030-10-25", [second])).earlier).toBe(
      "Not before 2028-11-25: on 2028-11-24 it would count for the cycle to 2028-11-24, which is full without it. A surplus of 1.9 CEU is lost: National Academy of Sports Medicine does not carry it over. NASM Certified Personal Trainer would not be ready on 2030-10-25: 1.9 CEU short of “Continuing education”.",
    );
  });

  it("says for which renewal a course would be too late, and how much time that leaves", () => {
    expect(whyAct(explaining(), act("ces", "2026-11-25", "2028-10-25", [first])).later).toBe(
      "Not after 2028-10-25: NASM Certified Personal Trainer would not be ready on 2028-10-25: 1.9 CEU short of “Continuing education”. The renewal is planned for 2028-10-25, so that 30 days are left until 2028-11-24.",
    );
  });

  it("says of a card that could be had earlier why it is not", () => {
    // The card of 1 October 2028 for the renewal on the 25th: any day of the cycle would do for that.
    expect(whyAct(explaining(), act("card 1", "2028-10-01", "2028-10-01", [first], { do: "card" })).earlier).toMatch(/^The rules would allow it from \d{4}-\d{2}-\d{2} on; a card of an earlier day ends earlier\.$/);
  });

  it("says of a card that it would end before the renewal", () => {
    // A card of 24 months less a day that is issued on 24 October 2028 ends on 23 October 2030.
    const why = whyAct(explaining(), act("card 2", "2028-10-26", "2030-10-25", [second], { do: "card" }));
    expect(why.without).toBe("Without it NASM Certified Personal Trainer would not be ready on 2030-10-25: 0.1 CEU short of “Continuing education”; “CPR and AED card” would not be met.");
    expect(why.earlier).toBe("Not before 2028-10-26: NASM Certified Personal Trainer would not be ready on 2030-10-25: 0.1 CEU short of “Continuing education”; “CPR and AED card” would not be met.");
  });

  it("names the wish, or the course's own days, that stand against another day", () => {
    const why = (wishes: Wishes, options: PlanOption[] = [], more: Partial<Act> = {}): string | undefined => whyAct(explaining(wishes, options), act("ces", "2027-03-01", "2028-10-25", [first], { option: "nasm/ces", ...more })).earlier;
    const option = { id: "nasm/ces", first: "2027-03-01" } as PlanOption;
    expect(why({}, [option])).toBe("It cannot be finished before 2027-03-01.");
    expect(why({ blackouts: [{ from: "2027-02-01", until: "2027-02-28" }] })).toBe("You want nothing to be done from 2027-02-01 to 2027-02-28.");
    expect(why({ pinned: [{ course: "nasm/ces", from: "2027-03-01" }] }, [], { pinned: true })).toBe("You want it from 2027-03-01 on.");
  });

  it("takes along what is carried, where a body carries it", () => {
    // 10.0 a year; up to 10.0 of a surplus go into the next year.
    const certified = { id: "shapes/a22", "certified-on": "2027-01-01", renewals: [] };
    const years: OutlookCycle[] = [
      { held: certified, start: day("2027-01-01"), end: day("2027-12-31"), renewOn: day("2027-12-01") },
      { held: { ...certified, renewals: [{ on: "2027-12-01", ends: "2028-12-31", carried: "10.0", owed: "0.0" }] }, start: day("2028-01-01"), end: day("2028-12-31"), renewOn: day("2028-12-01") },
    ];
    const with20 = (carried: string, acts: [string, string, string][]): Explaining => {
      const made = new Map(acts.map(([id, on, units]): [string, Done] => [id, { activities: [{ ref: id, on, kind: "course", units: { shapes: units }, status: { shapes: "accepted" } }] }]));
      const [one, two] = years as [OutlookCycle, OutlookCycle];
      const outlook: Outlook = { rulebooks, record: { credentials: [certified] }, done: made, cycles: [one, { ...two, held: { ...certified, renewals: [{ on: "2027-12-01", ends: "2028-12-31", carried, owed: "0.0" }] } }] };
      return { request: { asOf: day("2027-01-01"), wishes: {}, options: [] } as unknown as PlanRequest, plan: { asOf: "2027-01-01", until: "2029-01-01" } as Plan, outlook, planned: plannedIn(outlook), nameOf: () => "A22" };
    };
    const [one, two] = [{ credential: "shapes/a22", cycleEnd: "2027-12-31" }, { credential: "shapes/a22", cycleEnd: "2028-12-31" }];
    // One of 20.0 fills both years: without it each is 10.0 short.
    const big = with20("10.0", [["big", "2027-06-01", "20.0"]]);
    expect(whyAct(big, act("big", "2027-01-01", "2027-12-01", [one])).without).toBe("Without it A22 would not be ready on 2027-12-01: 10.0 units short of “Credit”. A22 would not be ready on 2028-12-01: 10.0 units short of “Credit”.");
    // The second of two fills the second year from the first as well: its surplus goes along.
    const two10 = with20("0.0", [["first", "2027-06-01", "10.0"], ["second", "2028-06-01", "10.0"]]);
    expect(whyAct(two10, act("second", "2028-01-01", "2028-12-01", [two])).earlier).toBe("The rules would allow it from 2027-01-01 on.");
  });

  it("does not make up a reason where there is none", () => {
    expect(whyAct(explaining(), act("ces", "2027-03-01", "2028-10-25", [first])).earlier).toBe("The rules would allow it from 2026-11-25 on.");
    expect(whyAct(explaining(), act("ces", "2026-11-25", "2028-10-25", [first])).earlier).toBe("Nothing is planned before 2026-11-25.");
    expect(whyAct(explaining(), act("ces", "2026-11-25", "2027-10-25", [first])).later).toBe("The rules would allow it after 2027-10-25 as well.");
    expect(whyAct(explaining(), act("unknown", "2026-11-25", "2027-10-25", [first]))).toEqual({});
  });
});

describe("whyRenewal", () => {
  const renewal = (on: string, from: string, by: string, end: string): Act => act(`renew ${end}`, from, by, [{ credential: "nasm/cpt", cycleEnd: end }], { do: "renew", credential: "nasm/cpt", on });

  it("says what ends without it, what is missing a day earlier, and how long there would be", () => {
    expect(whyRenewal(explaining(), renewal("2028-10-25", "2028-10-01", "2028-10-25", "2028-11-24"))).toEqual({
      without: "Without it NASM Certified Personal Trainer ends on 2028-11-24. From 2028-11-25 on it is no longer valid, and it can only be renewed late.",
      // The card comes on 1 October.
      earlier: "On 2028-09-30 not everything would be there: 0.1 CEU short of “Continuing education”; “CPR and AED card” would not be met.",
      later: "It could be handed in until 2028-11-24; that leaves 30 days to spare.",
    });
  });

  it("says what a late renewal costs, and what nobody found", () => {
    expect(whyRenewal(explaining(), renewal("2028-11-24", "2028-10-25", "2028-11-24", "2028-11-24"))).toMatchObject({
      earlier: "On 2028-10-24 everything would be there too. From which day on renewals are taken was not found.",
      later: "After 2028-11-24 it is late (First 90 days), for 30.00 USD more.",
    });
  });
});
