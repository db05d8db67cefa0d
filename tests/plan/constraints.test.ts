import { describe, expect, test } from "vitest";
import { addDays, type Day, formatDay, parseDay } from "../../src/base/date.ts";
import { planFor } from "../../src/plan/plan-for.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { PlanOption } from "../../src/plan/options/option.ts";
import type { Wishes } from "../../src/plan/wishes/wishes.ts";
import type { HolderRecord } from "../../src/record/schema.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { always, atLeast, atMost, type Authored, demoRules } from "./demo-rules.ts";

/**
 * Each constraint of a plan alone: with it one thing has to be done, without it another. The holder is certified on 1 January 2027, the cycle is that year, and the plan is made on 10
 * March; two units are asked for, and credit that nobody named is dearer than every course.
 */
const solve = await openSolver();

interface Given {
  require?: readonly Authored[];
  credential?: Authored;
  body?: Authored;
  other?: { id: string } & Authored;
  third?: { id: string } & Authored;
  otherHeld?: Authored;
  courses?: readonly Authored[];
  options?: readonly PlanOption[];
  record?: Partial<HolderRecord>;
  held?: Authored;
  wishes?: Wishes;
  asOf?: string;
  solver?: typeof solve;
}

const total = { id: "total", ...atLeast("2") };

function course(id: string, units: number, price: number, activity: Authored = {}, more: Partial<PlanOption> = {}): PlanOption {
  const kind = { kind: "course", delivery: "live-online", provider: "demo", ...activity };
  return { id, title: id, from: "own", topics: [], activity: { title: id, content: id, units: { dma: String(units) }, status: { dma: "accepted" }, category: { dma: "A" }, ...kind }, prices: [`${price}.00 USD`], hours: "2", online: kind.delivery !== "in-person", travel: kind.delivery === "in-person", ...more };
}

function plan({ require = [total], credential, body, other, otherHeld, third, courses, options = [], record, held, wishes, asOf = "2027-03-10", solver = solve }: Given): Plan {
  const rulebooks = demoRules([{ id: "dma", ...(body ? { body } : {}), credentials: [{ id: "one", require, ...credential }, ...[other, third].flatMap((more) => (more ? [{ require: [total], ...more }] : []))], ...(courses ? { courses } : {}) }]);
  return planFor({
    rulebooks,
    record: { credentials: [{ id: "dma/one", "certified-on": "2027-01-01", renewals: [], ...held }, ...[other, third].flatMap((more) => (more ? [{ id: `dma/${more.id}`, "certified-on": "2027-01-01", renewals: [], ...(more === other ? otherHeld : {}) }] : []))], activities: [], cards: [], ...record },
    asOf: parseDay(asOf) as Day,
    wishes: { horizon: "P1Y", buffer: "P0D", currency: "USD", assume: { "price-per-hour": "500.00 USD", "card-price": "40.00 USD", "card-hours": "4", "card-months": 12, "exam-price": "70.00 USD", "exam-hours": "20" }, ...wishes },
    options,
    solve: solver,
    seconds: 20,
    clock: () => 0,
  });
}

/** What is to be done but for handing in, by name; how often where more than once. */
function done(given: Given): string {
  const { outcome, acts } = plan(given);
  if (outcome.is !== "optimal" && outcome.is !== "within") return outcome.is;
  const names = acts.filter((a) => a.do !== "renew").map((a) => (a.do === "course" ? (a.option ?? "") : a.do === "practice" ? `practice ${a.hours}` : a.do));
  return [...new Set(names)].sort().map((name) => (names.filter((n) => n === name).length > 1 ? `${name} ${names.filter((n) => n === name).length} times` : name)).join(", ");
}

const card: Authored = { id: "card", hold: { card: "cpr", on: always("renewal-day") } };
const online = course("online", 2, 10);
const there = course("there", 2, 30, { delivery: "in-person" });
const half = course("half", 1, 3);
const other = course("other", 1, 4, { delivery: "in-person", category: { dma: "B" } });

/** The first cycle ended on 31 March 2027, and two units of that year were done in it. */
const lookBack: Given = { asOf: "2027-04-10", options: [half, online], held: { "certified-on": "2026-04-01", renewals: [{ on: "2027-03-01", ends: "2028-03-31" }], "complete-from": "2026-04-01" }, record: { activities: [{ ref: "x", content: "x", on: "2027-02-01", kind: "course", delivery: "live-online", units: { dma: "2" }, category: { dma: "A" }, status: { dma: "accepted" } }] } };

const worked = (on: string): Partial<HolderRecord> => ({ activities: [{ ref: "w", content: "w", on, kind: "work", hours: "30" }] });

const renewal = { id: "renewal", name: "Renewal", for: "renewal", amount: always("10.00 USD") };
const forLife = (amount: string): Authored[] => [renewal, { id: "life", name: "Renewed for life", for: "once-for-life", amount: always(amount) }];
const waivedBy = (kind: string): Authored[] => [{ ...renewal, waived: always({ kind }) }];
/** One unit of a course, done in the cycle. */
const did: Partial<HolderRecord> = { activities: [{ ref: "x", content: "x", on: "2027-02-01", kind: "course", delivery: "live-online", units: { dma: "1" }, category: { dma: "A" }, status: { dma: "accepted" } }] };

/** A name, what is given with the constraint and without it, and what is then done. */
type Row = [name: string, withIt: Given, done: string, without: Given, otherwise: string];

function rows(list: Row[]): void {
  test.each(list)("%s", (_name, withIt, expected, without, otherwise) => {
    expect([done(withIt), done(without)]).toEqual([expected, otherwise]);
  });
}

describe("what a requirement asks for", () => {
  rows([
    ["units: so much in all", { options: [half, online] }, "online", { options: [half, online], require: [{ id: "total", ...atLeast("1") }] }, "half"],
    ["units: so much of one sort", { options: [online, there], require: [total, { id: "live", ...atLeast("1", { of: { delivery: "in-person" } }) }] }, "there", { options: [online, there] }, "online"],
    ["units: a share of the total", { options: [online, other, half], require: [total, { id: "live", ...atLeast("50%", { of: { delivery: "in-person" } }) }] }, "half, other", { options: [online, other, half], require: [{ id: "total", ...atLeast("2") }, { id: "live", ...atLeast("10%", { of: { delivery: "live-online" } }) }] }, "half, other"],
    ["units: in each year of the cycle", { options: [course("online", 2, 10, {}, { last: "2027-11-30" }), half, course("late", 1, 20, {}, { first: "2028-02-01" })], credential: { cycle: { months: always(24), runs: always({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) } }, require: [total, { id: "yearly", ...atLeast("1", { per: "cycle-year" }) }] }, "half, online", { options: [course("online", 2, 10, {}, { last: "2027-11-30" }), half, course("late", 1, 20, {}, { first: "2028-02-01" })], credential: { cycle: { months: always(24), runs: always({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) } } }, "online"],
    ["units: in each calendar year, with what was done in it before the cycle", { ...lookBack, require: [{ id: "total", ...atLeast("1") }, { id: "calendar", ...atLeast("1", { per: "calendar-year" }) }] }, "half", { ...lookBack, record: {}, require: [{ id: "total", ...atLeast("1") }, { id: "calendar", ...atLeast("1", { per: "calendar-year" }) }] }, "half, online"],
    ["units: once and for all, in whatever cycle", { options: [half, online, course("w", 1, 9, { kind: "workshop" })], wishes: { horizon: "P2Y" }, held: { "complete-from": "2020-01-01" }, require: [{ id: "total", ...atLeast("1") }, { id: "once", ...atLeast("1", { of: { kind: "workshop" }, per: "ever" }) }] }, "half, w", { options: [half, online, course("w", 1, 9, { kind: "workshop" })], wishes: { horizon: "P2Y" }, require: [{ id: "total", ...atLeast("1") }] }, "half, w"],
    ["units: in each calendar year", { held: { "certified-on": "2026-07-01", "complete-from": "2026-01-01" }, record: { activities: [{ ref: "x", content: "x", on: "2026-08-01", units: { dma: "1" }, status: { dma: "accepted" } }] }, options: [half], require: [{ id: "total", ...atLeast("1") }, { id: "calendar", ...atLeast("1", { per: "calendar-year" }) }] }, "half", { held: { "certified-on": "2026-07-01" }, record: { activities: [{ ref: "x", content: "x", on: "2026-08-01", units: { dma: "1" }, status: { dma: "accepted" } }] }, options: [half], require: [{ id: "total", ...atLeast("1") }] }, ""],
    ["hold: a card", { options: [online], require: [total, card] }, "card, online", { options: [online] }, "online"],
    ["hold: a card that is there", { options: [online], require: [total, card], record: { cards: [{ ref: "c", kind: "cpr", issued: "2027-01-05", expires: "2027-12-31" }] } }, "online", { options: [online], require: [total, card], record: { cards: [{ ref: "c", kind: "cpr", issued: "2027-01-05", expires: "2027-12-30" }] } }, "card, online"],
    ["hold: of a certain sort", { options: [online], require: [total, { id: "card", hold: { card: "cpr", on: always("renewal-day"), where: always({ delivery: "in-person" }) } }], record: { cards: [{ ref: "c", kind: "cpr", delivery: "live-online", issued: "2027-01-05", expires: "2027-12-31" }] } }, "card, online", { options: [online], require: [total, card], record: { cards: [{ ref: "c", kind: "cpr", delivery: "live-online", issued: "2027-01-05", expires: "2027-12-31" }] } }, "online"],
    ["hold: of one body alone", { options: [online], require: [total, { id: "card", hold: { card: "cpr", on: always("renewal-day"), where: always({ provider: "dma" }) } }] }, "card, online", { options: [online] }, "online"],
    ["hold: not too old", { options: [online], require: [total, { id: "card", hold: { card: "cpr", on: always("renewal-day"), "issued-within": always("P6M") } }], record: { cards: [{ ref: "c", kind: "cpr", issued: "2027-01-05", expires: "2027-12-31" }] } }, "card, online", { options: [online], require: [total, card], record: { cards: [{ ref: "c", kind: "cpr", issued: "2027-01-05", expires: "2027-12-31" }] } }, "online"],
    ["hold: what it gives counts", { options: [online, half], require: [total, { id: "card", hold: { card: "cpr", on: always("renewal-day"), gives: always("1") } }] }, "card, half", { options: [online, half], require: [total, card] }, "card, online"],
    ["practice: hours of work", { options: [online], require: [total, { id: "work", practice: { of: { kind: "work" }, hours: always("40") } }] }, "online, practice 40", { options: [online], require: [total, { id: "work", practice: { of: { kind: "work" }, hours: always("none") } }] }, "online"],
    ["practice: what was worked before the cycle, where the rule looks back", { ...lookBack, record: worked("2027-02-01"), require: [total, { id: "work", practice: { of: { kind: "work" }, hours: always("40"), per: { months: 24 } } }] }, "online, practice 10", { ...lookBack, record: worked("2026-03-01"), require: [total, { id: "work", practice: { of: { kind: "work" }, hours: always("40"), per: { months: 24 } } }] }, "online, practice 40"],
    ["practice: no more hours than the days have", { asOf: "2027-12-31", options: [online], require: [total, { id: "work", practice: { of: { kind: "work" }, hours: always("40") } }, { id: "work-too", practice: { of: { kind: "work" }, hours: always("30") } }] }, "infeasible", { asOf: "2027-12-30", options: [online], require: [total, { id: "work", practice: { of: { kind: "work" }, hours: always("40") } }] }, "online, practice 40"],
    ["distinct: different categories", { options: [online, half, other], require: [total, { id: "wide", distinct: { attribute: "category", "at-least": always(2) } }] }, "half, other", { options: [online, half, course("same", 1, 9)] }, "online"],
    ["attest: a declaration", { options: [online], require: [total, { id: "word", attest: { statement: "dma/code", asked: always("yes") } }] }, "attest, online", { options: [online], require: [total, { id: "word", attest: { statement: "dma/code", asked: always("none") } }] }, "online"],
    ["pass: an exam", { options: [online], require: [{ id: "exam", pass: { exam: "dma/one", within: always({ first: "cycle-start", last: "cycle-end" }) } }] }, "exam", { options: [online], record: { exams: [{ exam: "dma/one", on: "2027-02-01", passed: true }] }, require: [{ id: "exam", pass: { exam: "dma/one", within: always({ first: "cycle-start", last: "cycle-end" }) } }] }, ""],
    ["any-of: the cheaper way", { options: [course("dear", 2, 90)], require: [{ id: "ways", "any-of": [total, { id: "exam", pass: { exam: "dma/one", within: always({ first: "cycle-start", last: "cycle-end" }) } }] }] }, "exam", { options: [online], require: [{ id: "ways", "any-of": [total, { id: "exam", pass: { exam: "dma/one", within: always({ first: "cycle-start", last: "cycle-end" }) } }] }] }, "online"],
    ["all-of: each part", { options: [online], require: [{ id: "both", "all-of": [total, card] }] }, "card, online", { options: [online], require: [{ id: "both", "all-of": [total] }] }, "online"],
  ]);
});

const two = [course("a", 2, 10), course("b", 2, 12, { kind: "workshop" })];
const four = { id: "total", ...atLeast("4") };
const third = course("c", 2, 50, { kind: "workshop", delivery: "in-person" });
const years = { cycle: { months: always(24), runs: always({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) } };
const capOn = (per: string, more: Authored = {}): Authored => ({ id: "cap", ...atMost("2", { of: { delivery: "live-online" }, per, ...more }) });

describe("what limits take", () => {
  rows([
    ["over the cycle", { options: [...two, third], require: [four, capOn("cycle")] }, "a, c", { options: [...two, third], require: [four] }, "a, b"],
    ["in a year of the cycle", { options: [course("a", 2, 10, {}, { last: "2027-11-30" }), course("b", 2, 12, {}, { last: "2027-11-30" }), third], credential: years, require: [four, capOn("cycle-year")] }, "a, c", { options: [...two, third], credential: years, require: [four, capOn("cycle-year")] }, "a, b"],
    ["in a calendar year", { options: [course("a", 2, 10, {}, { last: "2027-11-30" }), course("b", 2, 12, {}, { last: "2027-11-30" }), third], credential: years, require: [four, capOn("calendar-year")] }, "a, c", { options: [...two, third], credential: years, require: [four, capOn("calendar-year")] }, "a, b"],
    ["on one activity", { options: [course("big", 4, 20), ...two], require: [four, capOn("activity")] }, "a, b", { options: [course("big", 4, 20), ...two], require: [four] }, "big"],
    ["on one content", { options: [course("big", 4, 20), ...two], require: [four, capOn("content")] }, "a, b", { options: [course("big", 4, 20), ...two], require: [four] }, "big"],
    ["ever, with what was used before", { options: [online, there], require: [total, capOn("ever")], held: { "certified-on": "2026-01-01", renewals: [{ on: "2026-12-01", ends: "2027-12-31" }], "complete-from": "2026-01-01" }, record: { activities: [{ ref: "x", content: "x", on: "2026-06-01", kind: "course", delivery: "live-online", units: { dma: "2" }, status: { dma: "accepted" } }] } }, "there", { options: [online, there], require: [total, capOn("ever")], held: { "complete-from": "2026-01-01" } }, "online"],
    ["in so many months", { options: [...two, third], require: [four, { id: "cap", ...atMost("2", { of: { delivery: "live-online" }, per: { months: 24 } }) }], held: { "complete-from": "2024-01-01" } }, "a, c", { options: [...two, third], require: [four] }, "a, b"],
    ["whole or not at all", { options: [course("big", 3, 10), online], require: [total, capOn("cycle", { whole: true })] }, "online", { options: [course("big", 3, 9), online], require: [total, capOn("cycle")] }, "big"],
    ["one credit serves one of two requirements", { options: [course("both", 2, 10, { tags: ["dma/ethics"] }), course("more", 1, 5, { tags: ["dma/ethics"] })], require: [total, { id: "ethics", ...atLeast("1", { of: { tag: "dma/ethics" } }) }, { id: "live", ...atLeast("2", { of: { delivery: "live-online" } }) }], credential: { separate: [["ethics", "live"]] } }, "both, more", { options: [course("both", 2, 10, { tags: ["dma/ethics"] }), course("more", 1, 5, { tags: ["dma/ethics"] })], require: [total, { id: "ethics", ...atLeast("1", { of: { tag: "dma/ethics" } }) }, { id: "live", ...atLeast("2", { of: { delivery: "live-online" } }) }] }, "both"],
    ["how often an award may be used", { options: [quiz("q1"), quiz("q2"), third], credential: { awards: quizzes(1) } }, "c", { options: [quiz("q1"), quiz("q2"), third], credential: { awards: quizzes(2) } }, "q1, q2"],
    ["an award used before the cycle is new in it", { options: [quiz("q1"), quiz("q2"), third], credential: { awards: quizzes(2) }, record: { activities: [{ ref: "q0", content: "q0", on: "2026-06-01", kind: "quiz", delivery: "self-study", category: { dma: "A" } }] } }, "q1, q2", { options: [quiz("q1"), quiz("q2"), third], credential: { awards: quizzes(2) }, record: { activities: [{ ref: "q0", content: "q0", on: "2027-02-01", kind: "quiz", delivery: "self-study", category: { dma: "A" } }] } }, "q1"],
    ["the same again", { options: [online, there], record: { activities: [{ ref: "x", content: "online", on: "2026-12-01", units: { dma: "2" }, status: { dma: "accepted" } }] } }, "there", { options: [online, there], body: { duplicates: always("allowed") }, record: { activities: [{ ref: "x", content: "online", on: "2026-12-01", units: { dma: "2" }, status: { dma: "accepted" } }] } }, "online"],
  ]);
});

function quiz(id: string): PlanOption {
  return { ...course(id, 0, id === "q1" ? 1 : 2, { kind: "quiz", delivery: "self-study" }), activity: { title: id, content: id, kind: "quiz", delivery: "self-study", category: { dma: "A" } } };
}

function quizzes(most: number): Authored[] {
  return [{ id: "quiz", of: { kind: "quiz" }, gives: { units: always("1"), per: "each" }, times: always({ "at-most": most, per: "cycle" }) }];
}

const twoYears: Wishes = { horizon: "P2Y" };
const big = course("big", 4, 15);
const carry = (rule: unknown): Given => ({ options: [big, ...two], wishes: twoYears, credential: { carry: always(rule) } });
const early = course("early", 4, 15, {}, { last: "2027-05-31" });

describe("what goes into the next cycle", () => {
  rows([
    ["what is over", carry({ limit: "2" }), "big", carry("none"), "a, b"],
    ["up to a limit", carry({ limit: "1" }), "a, b", carry({ limit: "2" }), "big"],
    ["earned in the last months only", { ...carry({ limit: "2", "earned-within": "P6M" }), options: [early, ...two] }, "a, b", { ...carry({ limit: "2", "earned-within": "P9M" }), options: [early, ...two] }, "early"],
    ["of some categories only", carry({ limit: "2", categories: ["B"] }), "a, b", carry({ limit: "2", categories: ["A"] }), "big"],
    ["and on into the cycle after", { ...carry({ limit: "4", again: true }), options: [course("huge", 6, 20), ...two, third], wishes: { horizon: "P3Y" } }, "huge", { ...carry({ limit: "4", again: false }), options: [course("huge", 6, 20), ...two, third], wishes: { horizon: "P3Y" } }, "a, huge"],
  ]);
});

const inForce = { id: "also", active: { credential: "dma/two", on: always("renewal-day") } };
/** It ends in June, and asks for a declaration. */
const halfYears = { id: "two", cycle: { months: always(6), runs: always({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) }, require: [{ id: "word", attest: { statement: "dma/code", asked: always("yes") } }] };
const tag = { tags: ["dma/ethics"] };

describe("several credentials", () => {
  rows([
    ["one activity counts for each", { options: [course("a", 2, 10), course("b", 2, 12)], other: { id: "two" } }, "a", { options: [course("a", 2, 10), course("b", 2, 12)], other: { id: "two" }, body: { sharing: always("unknown") } }, "a, b"],
    ["another has to be in force, which the plan keeps", { options: [online], require: [total, inForce], other: halfYears }, "attest 2 times, online", { options: [online], require: [total, inForce], other: halfYears, wishes: { drop: ["dma/two"] } }, "infeasible"],
    ["each asks for its own", { options: [course("a", 2, 10), course("b", 2, 12, tag)], other: { id: "two", require: [total, { id: "ethics", ...atLeast("2", { of: { tag: "dma/ethics" } }) }] } }, "b", { options: [course("a", 2, 10), course("b", 2, 12, tag)], other: { id: "two" } }, "a"],
  ]);
});

describe("what states no event, under a limit for each event", () => {
  const asks = (units: string): Authored[] => [{ id: "total", ...atLeast(units) }, { id: "event-limit", ...atMost("2", { of: { category: "A" }, per: "event" }) }];
  const been = (event: boolean, ...units: string[]): Partial<HolderRecord> => ({ activities: units.map((each, i) => ({ ref: `x${i}`, content: `x${i}`, on: "2027-02-01", kind: "workshop", delivery: "in-person", units: { dma: each }, category: { dma: "A" }, status: { dma: "accepted" }, ...(event ? { event: `e${i}` } : {}) })) });
  const elsewhere = { category: { dma: "B" } };
  const loose = (event: boolean): Given => ({ require: asks("4"), options: [course("a", 1, 5, elsewhere), course("b", 2, 9, elsewhere)], record: been(event, "1", "2") });
  const beside = (event: boolean): Given => ({ require: asks("3"), options: [course("a", 2, 5), course("b", 2, 9, elsewhere)], record: been(event, "1") });
  rows([
    ["counts with what it may share an event with", loose(false), "b", loose(true), "a"],
    ["may be of the event of what is planned", beside(false), "b", beside(true), "a"],
    ["leaves the rest to credit that nobody named", { ...beside(false), options: [] }, "credit", { ...beside(true), options: [] }, "credit"],
  ]);

  test("is counted with what is sure, and asked about", () => {
    const { assumptions } = plan(loose(false));
    expect(assumptions).toContainEqual(expect.stringContaining("At which event was x1?"));
    expect(plan(loose(true)).assumptions.join(" ")).not.toContain("At which event");
  });
});

describe("what serves one of several alone, under a limit", () => {
  const apart = (most: string): Given => ({
    options: [course("a", 2, 10, tag), course("b", 1, 5)],
    credential: { separate: [["ethics", "learning"]] },
    require: [{ id: "total", ...atLeast("1") }, { id: "ethics", ...atLeast("1", { of: { tag: "dma/ethics" } }) }, { id: "learning", ...atLeast("1", { of: { kind: "course" } }) }, { id: "few", ...atMost(most, { of: { tag: "dma/ethics" } }) }],
  });
  rows([["is split between them as far as the limit leaves it", apart("1"), "a, b", apart("2"), "a"]]);
});

/** Two credentials share a total of four, and so much of it has to be for each alone. */
const shared = (each?: string): Authored => ({ sharing: always({ mode: "shared-total", total: "4", ...(each ? { "each-at-least": each } : {}) }) });
const dozen = [course("all", 4, 8), course("b", 2, 5), course("c", 2, 6)];
const quizzed = (...of: string[]): Partial<HolderRecord> => ({ activities: [{ ref: "x", content: "x", on: "2027-02-01", kind: "quiz", units: { dma: "2" }, category: { dma: "A" }, status: { dma: "accepted" }, ...(of.length > 0 ? { for: of } : {}) }] });
const moral = (id: string): { id: string } & Authored => ({ id, require: [total, { id: "ethics", ...atLeast("2", { of: { tag: "dma/ethics" } }) }] });

describe("several credentials that share one total", () => {
  rows([
    ["a part of it has to be for each alone", { options: dozen, other: { id: "two" }, body: shared("2") }, "b, c", { options: dozen, other: { id: "two" }, body: shared() }, "all"],
    ["no more has to be for one alone than is asked", { options: [...dozen, course("d", 1, 2)], other: { id: "two" }, body: shared("1") }, "all, d", { options: [...dozen, course("d", 1, 2)], other: { id: "two" }, body: shared("2") }, "b, c"],
    ["what is for another of them counts toward the total, and nothing else", { options: dozen, other: { id: "two" }, body: shared("2"), record: quizzed("dma/two") }, "b", { options: dozen, other: { id: "two" }, body: shared("2"), record: quizzed() }, "b, c"],
    ["a minimum is served by what is for no other", { options: [course("a", 2, 3, tag), course("b", 2, 20, tag), course("c", 1, 1), course("d", 1, 1)], require: [total, { id: "ethics", ...atLeast("2", { of: { tag: "dma/ethics" } }) }], other: moral("two"), body: shared("1") }, "a, c, d", { options: [course("a", 2, 3, tag), course("b", 2, 20, tag), course("c", 1, 1), course("d", 1, 1)], require: [total, { id: "ethics", ...atLeast("2", { of: { tag: "dma/ethics" } }) }], other: moral("two"), body: shared("2") }, "a, b"],
    ["a limit lies on what is for another of them too", { options: [course("a", 2, 3, { kind: "quiz" }), course("b", 2, 4, { kind: "quiz" }), course("c", 2, 30), course("d", 2, 40)], require: [total, { id: "few", ...atMost("3", { of: { kind: "quiz" } }) }], other: { id: "two" }, body: shared("2") }, "a, c", { options: [course("a", 2, 3, { kind: "quiz" }), course("b", 2, 4, { kind: "quiz" }), course("c", 2, 30), course("d", 2, 40)], other: { id: "two" }, body: shared("2") }, "a, b"],
    ["who is to be let lapse asks for nothing", { options: dozen, other: { id: "two", require: [total] }, body: shared("2"), otherHeld: { "certified-on": "2026-06-01" }, wishes: { drop: ["dma/two"] } }, "b", { options: dozen, other: { id: "two" }, body: shared("2"), otherHeld: { "certified-on": "2026-06-01" }, wishes: { horizon: "P1Y" } }, "b, c"],
  ]);

  test("what a limit leaves nothing of, judged again, is not counted on a second time", () => {
    const had: Partial<HolderRecord> = { activities: [{ ref: "x", content: "x", on: "2027-03-01", kind: "course", delivery: "self-study", tags: ["dma/ethics"], units: { dma: "1" }, category: { dma: "A" }, status: { dma: "accepted" } }] };
    const ethical = { of: { tag: "dma/ethics" } };
    const given: Given = { require: [total, { id: "ethics", ...atLeast("1", ethical) }, { id: "few", ...atMost("1", ethical) }], other: { id: "two", require: [total, { id: "wide", distinct: { attribute: "category", "at-least": always(2) } }] }, body: { sharing: always({ mode: "shared-total", total: "2", "each-at-least": "1" }) }, record: had, options: [course("a", 1, 1, { category: { dma: "B" } }), course("b", 1, 1, tag), course("c", 2, 2)] };
    expect(plan(given).credentials.map((c) => c.id)).toEqual(["dma/one", "dma/two"]);
  });

  test("each act says for which of them alone it has to be handed in", () => {
    const { acts } = plan({ options: dozen, other: { id: "two" }, body: shared("2") });
    const [b, c] = acts.filter((a) => a.do === "course").map((a) => a.serves.flatMap((s) => (s.alone ? [s.credential] : [])));
    expect([...(b ?? []), ...(c ?? [])].sort()).toEqual(["dma/one", "dma/two"]);
    expect(acts[0]?.why.serves).toContain("handed in for it alone");
    expect(plan({ options: dozen, other: { id: "two" }, body: shared() }).acts.flatMap((a) => a.serves.filter((s) => s.alone))).toEqual([]);
  });

  test("of what was done for nobody says which, that is asked", () => {
    const said = (of: string[], each: string): string => plan({ options: dozen, other: { id: "two" }, body: shared(each), record: quizzed(...of) }).assumptions.filter((a) => a.startsWith("x: nobody said for which")).join(" ");
    expect(said([], "2")).toContain("Say for which it is, and less may be left to do.");
    expect(said(["dma/two"], "2")).toBe("");
  });

  test("without any course, so much is planned for each and so much for both", () => {
    const { outcome, acts, open } = plan({ other: { id: "two" }, body: shared("2") });
    expect([outcome.is, open]).toEqual(["optimal", []]);
    expect(acts.filter((a) => a.do === "credit").flatMap((a) => a.serves.map((s) => [s.credential, s.credited])).sort()).toEqual([["dma/one", "2"], ["dma/one", "2"], ["dma/two", "2"], ["dma/two", "2"]]);
  });
});

const gone = course("gone", 2, 1, {}, { last: "2027-03-01" });
const lateStep = (until: string): Authored => ({ late: [{ id: "late", state: "late", until: always(`cycle-end + ${until}`), earn: always({ first: "cycle-start", last: `cycle-end + ${until}` }), fee: always("25.00 USD"), valid: always("yes"), "next-cycle": always("keeps") }] });
/** In two weeks of April, with so many hours. */
const april = (hours: string): Partial<PlanOption> => ({ first: "2027-04-01", last: "2027-04-14", hours });
const january = course("january", 2, 10, {}, { first: "2028-01-10" });
const dear = { assume: { "price-per-hour": "90000.00 USD" }, budget: "900.00 USD" };

describe("days", () => {
  rows([
    ["what is over is not planned", { options: [gone, online] }, "online", { options: [course("gone", 2, 1, {}, { last: "2027-03-10" }), online] }, "gone"],
    ["what comes after the cycle does not count", { options: [january, there] }, "there", { options: [course("january", 2, 10, {}, { first: "2027-12-31" }), there] }, "january"],
    ["what was done before the certification does not count", { options: [online], record: { activities: [{ ref: "x", content: "x", on: "2026-12-31", units: { dma: "2" }, status: { dma: "accepted" } }] } }, "online", { options: [online], record: { activities: [{ ref: "x", content: "x", on: "2027-01-01", units: { dma: "2" }, status: { dma: "accepted" } }] } }, ""],
    ["a late step, with its earning window", { options: [january], credential: lateStep("P60D"), wishes: dear }, "january", { options: [january], credential: lateStep("P5D"), wishes: dear }, "infeasible"],
    ["never late, where that is the wish", { options: [january], credential: lateStep("P60D"), wishes: { ...dear, late: "never" } }, "infeasible", { options: [january], credential: lateStep("P60D"), wishes: dear }, "january"],
    ["the buffer before the last day", { options: [course("last", 2, 5, {}, { first: "2027-12-20" }), online], wishes: { buffer: "P30D" } }, "online", { options: [course("last", 2, 5, {}, { first: "2027-12-20" }), online] }, "last"],
    ["days off", { options: [course("may", 2, 5, {}, { first: "2027-05-01", last: "2027-05-31" }), online], wishes: { blackouts: [{ from: "2027-04-20", until: "2027-06-01" }] } }, "online", { options: [course("may", 2, 5, {}, { first: "2027-05-01", last: "2027-05-31" }), online], wishes: { blackouts: [{ from: "2027-04-20", until: "2027-05-30" }] } }, "may"],
    ["a card is renewed before days off, not in them", { options: [online], require: [total, card], wishes: { blackouts: [{ from: "2027-06-01", until: "2027-12-31" }] } }, "card, online", { options: [online], wishes: { blackouts: [{ from: "2027-06-01", until: "2027-12-31" }] } }, "online"],
    ["what is shut out of a minimum", { options: [online, there], require: [total, { id: "elsewhere", ...atLeast("2", { of: { not: { delivery: "live-online" } } }) }] }, "there", { options: [online, there] }, "online"],
  ]);
});

/** It is renewed by renewing the other, which asks for a declaration. */
const upBy = (row: Authored, more: Authored = {}): Authored => ({ "renewed-by": [{ id: "up", credential: "dma/two", on: [{ from: "undated", source: "s", ...row }], ...more }] });
const byTwo = upBy({ value: "renewed" });
const unknown: Authored = { id: "sealed", name: "Nobody knows", hold: { card: "cpr", on: [{ from: "undated", value: "unknown" }] } };
const upOne = { "renewed-by": [{ id: "up", credential: "dma/one", on: always("renewed") }] };
const byThree = { "renewed-by": [{ id: "up", credential: "dma/three", on: always("renewed") }] };
const declared = { id: "two", require: [{ id: "word", attest: { statement: "dma/code", asked: always("yes") } }] };
/** It needs two units of workshops, and the higher one two of ethics. */
const workshops = [total, { id: "own", ...atLeast("2", { of: { kind: "workshop" } }) }];
const ethics = [total, { id: "own", ...atLeast("2", { of: { tag: "dma/ethics" } }) }];
const shop = (price: number): PlanOption => course("shop", 2, price, { kind: "workshop" });
const now = course("now", 2, 10, { tags: ["dma/ethics"] }, { last: "2027-12-31" });
const then = course("then", 2, 1, { tags: ["dma/ethics"] }, { first: "2028-02-01" });
/** The higher one ends a year after the lower, which ends on 31 December 2027. */
const twoYearsHigher = (price: number, more: Authored = byTwo): Given => ({ options: [shop(price), now, then], require: workshops, credential: { ...more, fees: [] }, other: { id: "two", require: ethics, ...years, fees: [] }, wishes: { assume: { ...dear.assume, fee: "0.00 USD" } } });
const yearly = { fees: [{ id: "yearly", name: "Yearly", for: "annual", per: "year", amount: always("7.00 USD") }] };

describe("a credential that another renews", () => {
  rows([
    ["is renewed with it, for nothing", { options: [online], credential: byTwo, other: declared }, "attest", { options: [online], other: declared }, "attest, online"],
    ["is not, where the other is let lapse", { options: [online], credential: byTwo, other: declared, wishes: { drop: ["dma/two"] } }, "online", { options: [online], credential: byTwo, other: declared }, "attest"],
    ["is not, where nobody found out whether it is", { options: [online], credential: upBy({ value: "unknown", source: undefined }), other: declared }, "attest, online", { options: [online], credential: byTwo, other: declared }, "attest"],
    ["is not, where that rule ends before", { options: [online], credential: { "renewed-by": [{ id: "up", credential: "dma/two", on: [...always("renewed"), { from: "2027-06-01", value: "none", source: "s" }] }] }, other: declared }, "attest, online", { options: [online], credential: byTwo, other: declared }, "attest"],
    ["is, where a paper states its end", { options: [online], credential: byTwo, other: declared, held: { "expires-on": "2027-12-31" } }, "attest", { options: [online], other: declared, held: { "expires-on": "2027-12-31" } }, "attest, online"],
    ["is not, where its paper states another end than the rule", { options: [online], credential: byTwo, other: declared, held: { "expires-on": "2027-12-30" } }, "attest, online", { options: [online], credential: byTwo, other: declared, held: { "expires-on": "2027-12-31" } }, "attest"],
    ["is not counted on, where nobody can promise that the other is renewed", { options: [online], credential: byTwo, other: { ...declared, require: [...declared.require, unknown] } }, "attest, online", { options: [online], credential: byTwo, other: declared }, "attest"],
    ["is, by the other handed in early, where that is cheaper", twoYearsHigher(30), "now", twoYearsHigher(5), "shop, then"],
    ["is not, by one that is renewed after its end", twoYearsHigher(30, {}), "shop, then", twoYearsHigher(30), "now"],
    ["is, by whichever is easier where each renews the other", { options: [online], credential: byTwo, other: { ...declared, ...upOne } }, "attest", { options: [online], other: { ...declared, ...upOne } }, "online"],
    ["is, through a third", { options: [online], credential: byTwo, other: { id: "two", ...byThree }, third: { ...declared, id: "three" } }, "attest", { options: [online], credential: byTwo, other: { id: "two" }, third: { ...declared, id: "three" } }, "attest, online"],
    ["is, to the end of the other, where it then ends with it", { options: [online], credential: upBy({ value: "renewed" }, { aligns: always("yes") }), wishes: { horizon: "P2Y" }, other: { ...declared, ...years } }, "attest", { options: [online], credential: byTwo, wishes: { horizon: "P2Y" }, other: { ...declared, ...years } }, "attest, online"],
  ]);

  test("costs nothing of its own then, but what its body asks for every year", () => {
    const cycles = (of: Given) => plan(of).credentials.find((c) => c.id === "dma/one")?.cycles.map(({ end, way, renewOn, by, fee }) => ({ end, way, renewOn, by: by?.credential, fee: fee?.amount }));
    const given: Given = { options: [online], credential: byTwo, other: declared };
    expect(cycles(given)).toEqual([{ end: "2027-12-31", way: "brought", renewOn: "2027-12-31", by: "dma/two", fee: "0.00 USD" }]);
    expect(cycles({ ...given, credential: { ...byTwo, ...yearly } })?.[0]?.fee).toBe("7.00 USD");
    const { acts, outcome } = plan(given);
    expect(outcome.is).toBe("optimal");
    expect(acts.filter((a) => a.do === "renew").map(({ credential, price, serves }) => [credential, price, serves.map((s) => s.credential)])).toEqual([["dma/two", "10.00 USD", ["dma/two", "dma/one"]]]);
  });

  test("is still renewed with it where its own days for that are over; else it is said, and the other is planned", () => {
    const over = { ...byTwo, submit: always({ opens: "cycle-start", closes: "cycle-end - P320D" }) };
    expect(done({ options: [online], credential: over, other: { ...declared, ...years } })).toBe("attest");
    const { credentials, open, outcome } = plan({ options: [online], credential: over, other: { ...declared, ...years, submit: always({ opens: "cycle-end - P30D", closes: "cycle-end" }) } });
    expect(credentials.map((c) => [c.id, c.cycles.map((cycle) => cycle.way)])).toEqual([["dma/two", ["in-time"]]]);
    expect(open.map((o) => [o.credential, o.says])).toEqual([["dma/one", "one: the cycle that ends on 2027-12-31 can no longer be renewed, or nobody found how."]]);
    expect(outcome.is).toBe("optimal");
  });

  test("is not promised where it can only be had through one that is not", () => {
    // The day on which the other has to be handed in comes before its own first one.
    const { credentials } = plan({ options: [online], credential: { ...byTwo, submit: always({ opens: "cycle-end - P5D", closes: "cycle-end" }) }, other: { ...declared, require: [...declared.require, unknown], submit: always({ opens: "cycle-start", closes: "cycle-end - P30D" }) } });
    const [one] = credentials.find((c) => c.id === "dma/one")?.cycles ?? [];
    expect(one).toMatchObject({ way: "brought", open: [expect.stringContaining("cannot be promised") as string] });
  });

  test("is told with the day by which the other has to be handed in for it, which may come long before that one's own last day", () => {
    const { acts } = plan({ options: [online], credential: byTwo, other: { ...declared, ...years } });
    expect(acts.filter((a) => a.do === "renew").map((a) => [a.credential, a.by, a.serves.map((s) => s.cycleEnd)])).toEqual([["dma/two", "2027-12-31", ["2028-12-31", "2027-12-31"]]]);
  });

  test("is renewed on its own no later than before the day on which another would do it", () => {
    // It is renewed with the buffer kept; a month later the other, which asks for credit that comes only then, takes it one cycle further.
    const ends = [{ id: "dma/one", "certified-on": "2027-01-01", renewals: [] }, { id: "dma/two", "certified-on": "2027-01-01", renewals: [] }];
    const december = course("december", 2, 1, { tags: ["dma/ethics"] }, { first: "2027-12-10" });
    const { acts } = plan({ options: [half, other, december], credential: byTwo, other: { id: "two", require: ethics, submit: always({ opens: "cycle-end - P20D", closes: "cycle-end" }) }, record: { credentials: ends }, wishes: { buffer: "P30D", horizon: "P2Y" } });
    expect(acts.filter((a) => a.do === "renew").map((a) => [a.credential, a.on, a.by])).toEqual([["dma/one", "2027-12-01", "2027-12-23"], ["dma/two", "2027-12-24", "2027-12-31"], ["dma/two", "2028-12-24", "2028-12-31"]]);
  });

  test("is planned with the buffer kept for both where that can be, and on its own where the other comes too late", () => {
    const given: Given = { options: [online], credential: byTwo, other: declared, wishes: { buffer: "P30D" } };
    expect(plan(given).acts.filter((a) => a.do === "renew").map((a) => [a.credential, a.on])).toEqual([["dma/two", "2027-12-01"]]);
    const later = { record: { credentials: [{ id: "dma/one", "certified-on": "2027-01-01", renewals: [] }, { id: "dma/two", "certified-on": "2027-02-01", renewals: [] }] } };
    const shut = { submit: always({ opens: "cycle-end - P10D", closes: "cycle-end" }) };
    expect(done({ ...given, ...later })).toBe("attest");
    expect(plan({ ...given, ...later }).acts.filter((a) => a.do === "renew").map((a) => [a.credential, a.on])).toEqual([["dma/two", "2027-12-01"]]);
    expect(done({ ...given, ...later, other: { ...declared, ...shut } })).toBe("attest, online");
  });
});

describe("wishes", () => {
  rows([
    ["only online", { options: [course("there", 2, 5, { delivery: "in-person" }), online], wishes: { "only-online": true } }, "online", { options: [course("there", 2, 5, { delivery: "in-person" }), online] }, "there"],
    ["what nobody said of a course is not online", { options: [course("unsaid", 2, 5, {}, { online: undefined } as never), online], wishes: { "only-online": true } }, "online", { options: [course("unsaid", 2, 5), online] }, "unsaid"],
    ["no travel", { options: [course("there", 2, 5, { delivery: "in-person" }), online], wishes: { "no-travel": true } }, "online", { options: [course("there", 2, 5, { delivery: "in-person" }), online] }, "there"],
    ["languages", { options: [course("german", 2, 5, {}, { languages: ["de"] }), course("english", 2, 10, {}, { languages: ["en"] })], wishes: { languages: ["en"] } }, "english", { options: [course("german", 2, 5, {}, { languages: ["de"] }), course("english", 2, 10, {}, { languages: ["en"] })] }, "german"],
    ["a budget, fees included", { options: [online], wishes: { budget: "19.99 USD" } }, "infeasible", { options: [online], wishes: { budget: "20.00 USD" } }, "online"],
    ["hours a week, by the last day of each course", { options: [course("soon", 2, 5, {}, { last: "2027-03-20", hours: "4" }), online], wishes: { "hours-per-week": "2" } }, "online", { options: [course("soon", 2, 5, {}, { last: "2027-03-20", hours: "4" }), online], wishes: { "hours-per-week": "4" } }, "soon"],
    ["hours a week, from the first day of each course", { options: [course("later", 2, 5, {}, april("6")), online], wishes: { "hours-per-week": "2" } }, "online", { options: [course("later", 2, 5, {}, april("6")), online], wishes: { "hours-per-week": "3" } }, "later"],
    ["hours a week, from the first day of several together", { options: [course("a", 1, 4, {}, april("3")), course("b", 1, 4, {}, april("3")), online], wishes: { "hours-per-week": "2" } }, "online", { options: [course("a", 1, 4, {}, april("3")), course("b", 1, 4, {}, april("3")), online], wishes: { "hours-per-week": "3" } }, "a, b"],
    ["hours a week before it, for what is held on one day", { options: [course("day", 2, 5, {}, { first: "2027-04-20", last: "2027-04-20", hours: "6" }), online], wishes: { "hours-per-week": "0.9" } }, "online", { options: [course("day", 2, 5, {}, { first: "2027-04-20", last: "2027-04-20", hours: "6" }), online], wishes: { "hours-per-week": "1" } }, "day"],
    ["a number of days that it takes", { options: [course("slow", 2, 5, {}, { "min-days": 30, last: "2027-04-07" }), online] }, "online", { options: [course("slow", 2, 5, {}, { "min-days": 30, last: "2027-04-08" }), online] }, "slow"],
    ["hours a week, for an exam too", { require: [{ id: "exam", pass: { exam: "dma/one", within: always({ first: "cycle-start", last: "cycle-end" }) } }], wishes: { "hours-per-week": "0.4" } }, "infeasible", { require: [{ id: "exam", pass: { exam: "dma/one", within: always({ first: "cycle-start", last: "cycle-end" }) } }], wishes: { "hours-per-week": "0.5" } }, "exam"],
    ["hours a week, for a card too", { require: [total, card], options: [course("long", 2, 10, {}, { hours: "14" }), course("short", 2, 30)], wishes: { "hours-per-week": "0.4" } }, "card, short", { require: [total], options: [course("long", 2, 10, {}, { hours: "14" }), course("short", 2, 30)], wishes: { "hours-per-week": "0.4" } }, "long"],
    ["hours a week stand still on days off", { options: [course("soon", 2, 5, {}, { last: "2027-03-31", hours: "4" }), online], wishes: { "hours-per-week": "2", blackouts: [{ from: "2027-03-15", until: "2027-03-25" }] } }, "online", { options: [course("soon", 2, 5, {}, { last: "2027-03-31", hours: "4" }), online], wishes: { "hours-per-week": "2" } }, "soon"],
    ["a pin", { options: [online, there], wishes: { pinned: [{ course: "there" }] } }, "there", { options: [online, there] }, "online"],
    ["a pin beside hours a week, in a cycle that goes on after the plan", { options: [online, there], credential: years, wishes: { "hours-per-week": "1", pinned: [{ course: "there" }] } }, "there", { options: [online, there], credential: years, wishes: { "hours-per-week": "1" } }, "online"],
    ["a course that is shut out", { options: [online, there], wishes: { excluded: ["online"] } }, "there", { options: [online, there] }, "online"],
    ["a course that was begun is paid for", { options: [online, there], wishes: { begun: [{ course: "there", "hours-left": "1" }] } }, "there", { options: [online, there] }, "online"],
    ["the value of an hour", { options: [course("long", 2, 5, {}, { hours: "9" }), online], wishes: { "hour-value": "5.00 USD" } }, "online", { options: [course("long", 2, 5, {}, { hours: "9" }), online] }, "long"],
    ["least time before least cost", { options: [course("long", 2, 5, {}, { hours: "9" }), online], wishes: { prefer: "least-time" } }, "online", { options: [course("long", 2, 5, {}, { hours: "9" }), online] }, "long"],
    ["what is let lapse asks for nothing", { options: [course("a", 2, 10), course("b", 2, 12, tag)], other: { id: "two", require: [total, { id: "ethics", ...atLeast("2", { of: { tag: "dma/ethics" } }) }] }, wishes: { drop: ["dma/two"] } }, "a", { options: [course("a", 2, 10), course("b", 2, 12, tag)], other: { id: "two", require: [total, { id: "ethics", ...atLeast("2", { of: { tag: "dma/ethics" } }) }] } }, "b"],
    ["what is done is for the one that is kept, where nobody knows that it counts for each", { options: [online], body: { sharing: always("independent") }, other: { id: "two" }, wishes: { drop: ["dma/two"] } }, "online", { options: [online, there], body: { sharing: always("independent") }, other: { id: "two" } }, "online, there"],
    ["a course may be taken again where that is wished, and counts again in another cycle", { body: { duplicates: always("cycle") }, options: [online, there], wishes: { horizon: "P2Y", repeats: true } }, "online 2 times", { body: { duplicates: always("ever") }, options: [online, there], wishes: { horizon: "P2Y", repeats: true } }, "online, there"],
    ["no course is taken again where nobody wishes it", { body: { duplicates: always("cycle") }, options: [online, there], wishes: { horizon: "P2Y" } }, "online, there", { body: { duplicates: always("cycle") }, options: [online, there], wishes: { horizon: "P2Y", repeats: true } }, "online 2 times"],
    ["a fee paid once for life, where the renewals would cost more", { credential: { fees: forLife("25.00 USD") }, options: [online, there, half], wishes: { horizon: "P3Y" } }, "credit, half, online, pay, there", { credential: { fees: forLife("35.00 USD") }, options: [online, there, half], wishes: { horizon: "P3Y" } }, "credit, half, online, there"],
    ["a fee waived where all that counts fits, for a course that costs more", { credential: { fees: waivedBy("workshop") }, options: [online, course("own", 2, 15, { kind: "workshop" })] }, "own", { credential: { fees: waivedBy("quiz") }, options: [online, course("own", 2, 15, { kind: "workshop" })] }, "online"],
    ["a fee is not waived for what was done already and does not fit", { credential: { fees: waivedBy("workshop") }, options: [half, course("own", 1, 5, { kind: "workshop" })], record: did }, "half", { credential: { fees: waivedBy("workshop") }, options: [half, course("own", 1, 5, { kind: "workshop" })], require: [{ id: "total", ...atLeast("1") }] }, "own"],
    ["a horizon of ten years", { options: [online], wishes: { horizon: "P10Y" } }, "credit 9 times, online", { options: [online], wishes: { horizon: "P1Y" } }, "online"],
  ]);
});

test("with hours a week and many first days, what is offered from a day on is still planned", () => {
  const many = Array.from({ length: 50 }, (_, i) => course(`c${i}`, i === 30 ? 2 : 1, i === 30 ? 5 : 50, {}, { first: formatDay(addDays(parseDay("2027-04-01") as Day, i)), hours: "4" }));
  expect([done({ options: many, wishes: { "hours-per-week": "1" } }), done({ options: many, wishes: { "hours-per-week": "1", prefer: "calmest" } })]).toEqual(["c30", "c30"]);
});

test("a renewal that is handed in late costs its fee", () => {
  const late = plan({ options: [january], credential: lateStep("P60D"), wishes: dear });
  expect(late.credentials[0]?.cycles[0]).toMatchObject({ way: "late", fee: { amount: "35.00 USD" } });
});

test("a fee for the holder is charged with a renewal that is made, and for each day on which one is", () => {
  const fees = [{ id: "member", name: "Membership", for: "renewal", per: "holder", amount: always("100.00 USD") }];
  const inMarch = { held: { "certified-on": "2027-01-01" }, options: [january, course("a", 2, 10, tag)] };
  const both = { ...inMarch, credential: { ...lateStep("P60D"), fees, require: [total, { id: "plain", ...atLeast("2", { of: { not: { tag: "dma/ethics" } } }) }] }, other: { id: "two", fees }, wishes: dear };
  const ends = plan(both).credentials.map(({ cycles: [first] }) => [first?.way, first?.fee?.amount]);
  expect(ends).toEqual([["late", "125.00 USD"], ["in-time", "100.00 USD"]]);
  const together = plan({ ...both, credential: { fees }, wishes: {} }).credentials.map(({ cycles: [first] }) => first?.fee?.amount);
  expect(together.toSorted()).toEqual(["0.00 USD", "100.00 USD"]);
});

describe("credit that nobody named", () => {
  /** An hour of a course gives so many units of each. */
  const quick = (units: string): Authored => ({ awards: [{ id: "hour", of: { kind: "course" }, gives: { units: always(units), per: "hour" } }] });
  const filled = (one: string, two: string, body: Authored = { sharing: always("unknown") }, options = [course("a", 2, 10)]): (string | undefined)[] =>
    plan({ credential: quick(one), other: { id: "two", ...quick(two) }, body, options }).acts.filter((a) => a.do === "credit").map((a) => a.serves[0]?.credential);

  test("fills what is dearest to leave to it: of credentials for one of which a course does, for either", () => {
    expect([filled("1", "4"), filled("4", "1")]).toEqual([["dma/two"], ["dma/one"]]);
  });

  test("is no substitute for a named course that does, however cheap it is", () => {
    expect(filled("100", "100", undefined, [course("a", 2, 900, { for: ["dma/two"] })])).toEqual(["dma/one"]);
    expect(filled("100", "100", { sharing: always("all-count") }, [course("a", 2, 900)])).toEqual([]);
  });
});

describe("the value of an hour", () => {
  const given: Given = { require: [total, card], wishes: { "hour-value": "900.00 USD" } };
  const prices = (of: Given) => plan(of).acts.map(({ do: is, price }) => [is, price]);

  test("is weighed, and is no part of what has to be paid: of a course, of credit that nobody named, of a card", () => {
    for (const options of [[online], []]) expect(prices({ ...given, options })).toEqual(prices({ ...given, options, wishes: {} }));
    expect(prices(given)).toContainEqual(["card", "40.00 USD"]);
    expect(prices(given).find(([is]) => is === "credit")?.[1]).toMatch(/^[1-9]/);
  });

  test("is weighed for all that takes hours, unnamed credit too", () => {
    const money = (of: Given): number => plan(of).outcome.is === "optimal" ? (plan(of).outcome as { measures: { id: string; value: number }[] }).measures.find((m) => m.id === "money")?.value ?? 0 : NaN;
    for (const options of [[online], []]) {
      const { totals } = plan({ ...given, options });
      const hours = Number(totals.hours) + Number(totals.hoursAssumed);
      expect(money({ ...given, options }) - money({ ...given, options, wishes: {} })).toBe(hours * 900_00);
    }
  });
});

test("each card is called by what asks for it", () => {
  const holds = (id: string, name: string): Authored => ({ id, name, hold: { card: id, on: always("renewal-day") } });
  const { acts } = plan({ require: [total, holds("cpr", "CPR card"), holds("aid", "First aid card")], options: [online] });
  expect(acts.filter((a) => a.do === "card").map((a) => [a.title, a.serves.map((s) => s.requirement)])).toEqual([["Get your First aid card", ["aid"]], ["Get your CPR card", ["cpr"]]]);
  const held: Partial<HolderRecord> = { cards: [{ ref: "old", kind: "cpr", issued: "2026-01-01", expires: "2027-06-30" }] };
  expect(plan({ require: [total, holds("cpr", "CPR card")], options: [online], record: held }).acts.find((a) => a.do === "card")?.title).toBe("Renew your CPR card");
});

test("what no class gives takes no hours: it is paid for alone, and that is said", () => {
  const { acts, assumptions } = plan({ require: [total, { id: "insured", name: "Insurance", hold: { card: "insurance", on: always("renewal-day") } }], options: [online] });
  const card = acts.find((a) => a.do === "card");
  expect([card?.title, card?.hours, card?.hoursAssumed, card?.price, card?.priceAssumed]).toEqual(["Get your Insurance", undefined, undefined, "40.00 USD", true]);
  expect(assumptions).toContain("Get your Insurance: 40.00 USD is assumed, and no hours.");
});

test("where no class that is known gives the card that is asked for, another is planned", () => {
  const asked: Authored = { id: "cpr", hold: { card: "cpr", on: always("renewal-day"), where: always({ delivery: "in-person" }) } };
  const known: PlanOption = { id: "class", title: "class", from: "own", topics: [], activity: { title: "class", delivery: "self-study", provider: "demo" }, prices: ["1.00 USD"], hours: "1", card: { kind: "cpr", months: 24 } };
  const cards = (require: readonly Authored[]): (string | undefined)[] => plan({ require: [total, ...require], options: [online, known] }).acts.filter((a) => a.do === "card").map((a) => a.option);
  expect(cards([asked])).toEqual(["card:cpr"]);
  expect(plan({ require: [total, { id: "cpr", hold: { card: "cpr", on: always("renewal-day") } }], options: [online, { ...known, last: "2027-04-01" }], wishes: { horizon: "P2Y" } }).outcome.is).toBe("optimal");
  expect(cards([{ ...asked, hold: { card: "cpr", on: always("renewal-day") } }])).toEqual(["class"]);
});

describe("a course that is begun", () => {
  // Two units in each of two cycles, and two courses that are as good as each other.
  const two: Given = { asOf: "2027-03-10", options: [course("early", 2, 10), course("late", 2, 10)], wishes: { horizon: "P2Y" } };
  const begun = (id: string): Given => ({ ...two, options: [course("early", 2, 0), course("late", 2, 0)], wishes: { ...two.wishes, begun: [{ course: id, "hours-left": "2" }] } });
  const first = (given: Given): string | undefined => plan(given).acts.find((act) => act.do === "course")?.option;

  test("comes first where another would do as well", () => {
    expect([first(begun("early")), first(begun("late"))]).toEqual(["early", "late"]);
  });

  test("and whether it does is no part of the proof: where the time ends with that question, nothing is less proved", () => {
    const ends = (given: Given): { solves: number; proved: number } => {
      let solves = 0;
      plan({ ...given, solver: (...ask) => (solves++, solve(...ask)) });
      const proved = Array.from({ length: solves }, (_, most) => {
        let count = 0;
        return plan({ ...given, solver: (...ask) => (count++ < most ? solve(...ask) : { is: "out-of-time" }) }).outcome.is;
      });
      return { solves, proved: proved.filter((is) => is === "optimal").length };
    };
    const [asked, plain] = [ends(begun("late")), ends({ ...begun("late"), wishes: two.wishes ?? {} })];
    expect(asked.solves).toBeGreaterThan(plain.solves);
    expect(asked.proved - plain.proved).toBe(asked.solves - plain.solves);
  });
});

test("of credit that nobody named, no more is of a narrow sort than is asked for", () => {
  const some: Authored = { id: "own", ...atLeast("1", { of: { tag: "dma/ethics" } }) };
  const credit = (require: readonly Authored[]): string[] => plan({ require }).acts.filter((a) => a.do === "credit").map((a) => `${a.title} ${a.serves[0]?.credited ?? ""}`);
  expect(credit([total, some]).map((says) => [says.includes("ethics"), says.split(" ").at(-1)]).toSorted()).toEqual([[false, "1"], [true, "1"]]);
  expect(credit([total]).every((says) => !says.includes("ethics"))).toBe(true);
  expect(plan({ require: [total, some], wishes: { assume: { "hours-per-unit": "1" } } }).acts.filter((a) => a.do === "credit").map((a) => a.title)[0]).toMatch(/^1 hour of /);
});

test("a part may ask for more than the total: so much of it is planned", () => {
  const part: Authored = { id: "own", ...atLeast("3", { of: { tag: "dma/ethics" } }) };
  const { outcome, acts } = plan({ require: [total, part] });
  expect([outcome.is, acts.filter((a) => a.do === "credit").map((a) => a.serves[0]?.credited)]).toEqual(["optimal", ["3"]]);
});

test("room that could not be had is not said to be there", () => {
  const risk = (given: Given): number | undefined => (plan(given).outcome as { measures?: { id: string; value: number }[] }).measures?.find((m) => m.id === "risk")?.value;
  expect(risk({ options: [online], asOf: "2027-12-20", wishes: { buffer: "P30D" } })).toBe(1);
  expect(risk({ options: [online], asOf: "2027-03-10", wishes: { buffer: "P30D" } })).toBe(undefined);
});

describe("a rule that is another from a day on", () => {
  const row = (units: string): Authored => ({ id: "total", units: { "at-least": [{ from: "undated", value: "2", source: "s" }, { from: "2027-06-01", value: units, source: "s" }] } });
  const days = (given: Given): (string | undefined)[][] => plan({ options: [course("a", 1, 10), course("b", 1, 10)], ...given }).acts.filter((a) => a.do === "course").map(({ option, from, by }) => [option, from, by]).toSorted();

  test("and the same for what is done takes no day from it: stretches in which it does the same are one", () => {
    const plain = days({ require: [total] });
    expect(plain).toEqual([["a", "2027-03-10", "2027-12-31"], ["b", "2027-03-10", "2027-12-31"]]);
    expect(days({ require: [row("2")] })).toEqual(plain);
    expect(days({ require: [row("2")], wishes: { "hours-per-week": "1" } })).toEqual(days({ require: [total], wishes: { "hours-per-week": "1" } }));
    expect(days({ require: [row("2")], wishes: { prefer: "calmest" } })).toEqual(days({ require: [total], wishes: { prefer: "calmest" } }));
  });

  test("keeps apart the days between which it makes a difference, and those that were asked for", () => {
    const least = (of: string): Authored => ({ id: of, by: "activity", units: { "at-most": [{ from: "undated", value: "2", source: "s" }, { from: "2027-06-01", value: "1", source: "s" }], per: "activity", of: { kind: "course" } } });
    // From June on one course gives one unit of its two.
    expect(days({ require: [total, least("cap")], options: [course("a", 2, 10)] }).map(([, , by]) => by)).toEqual(["2027-05-31"]);
    const pinned = days({ require: [row("2")], options: [course("a", 2, 10)], wishes: { pinned: [{ course: "a", from: "2027-06-01", until: "2027-07-31" }] } });
    expect(pinned).toEqual([["a", "2027-06-01", "2027-07-31"]]);
  });
});
