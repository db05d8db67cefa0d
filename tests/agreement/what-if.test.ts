import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "../../src/base/date.ts";
import { compileRulebooks } from "../../src/compile/compile-rulebooks.ts";
import { planAhead } from "../../src/plan/explain/plan-ahead.ts";
import type { PlanOption } from "../../src/plan/options/option.ts";
import { planDiff, type PlanDiff } from "../../src/plan/diff/plan-diff.ts";
import type { PlanRequest } from "../../src/plan/plan-request.ts";
import { alsoHeld } from "../../src/plan/what-if/also-held.ts";
import { dropped } from "../../src/plan/what-if/dropped.ts";
import { excluded } from "../../src/plan/what-if/excluded.ts";
import { failed } from "../../src/plan/what-if/failed.ts";
import { finished } from "../../src/plan/what-if/finished.ts";
import { pinned } from "../../src/plan/what-if/pinned.ts";
import type { Wishes } from "../../src/plan/wishes/wishes.ts";
import { openSolver } from "../../src/solver/open-solver.ts";
import { loadOwn } from "./rulebooks.ts";

/** What a change of the request changes in the plan: both planned, and the difference read. Prices are made up. */
const loaded = loadOwn();
const solve = await openSolver();
const day = (text: string): Day => parseDay(text) as Day;
const option = (id: string, price: string): PlanOption => ({ id, title: id, from: "own", activity: { kind: "course", delivery: "live-online", provider: "demo", content: id, tags: ["ace/ethics"], units: { nasm: "1.9", ace: "2.0" }, status: { nasm: "accepted", ace: "accepted" } }, prices: [price], hours: "50", topics: [], online: true, travel: false });

function request(wishes: Wishes = {}): PlanRequest {
  const began = performance.now();
  return {
    rulebooks: loaded.rulebooks,
    record: { credentials: [{ id: "nasm/cpt", "certified-on": "2026-11-25", renewals: [] }], facts: { country: "us" } },
    asOf: day("2026-11-25"),
    wishes: { horizon: "P4Y", currency: "USD", assume: { "card-price": "70.00 USD", "card-hours": "4", "card-months": 24 }, ...wishes },
    options: [option("one", "100.00 USD"), option("two", "200.00 USD"), option("three", "300.00 USD"), option("four", "400.00 USD")],
    solve,
    seconds: 60,
    clock: () => (performance.now() - began) / 1000,
  };
}

const before = request();
const plan = planAhead(before);
const change = (after: PlanRequest, from = plan.plan): PlanDiff => planDiff(from, planAhead(after).plan);
const courses = (acts: PlanDiff["added"]): (string | undefined)[] => acts.flatMap((act) => (act.do === "course" ? [act.option] : [])).toSorted();
const moreMoney = (diff: PlanDiff): string | undefined => diff.totals.money[0]?.more;

describe("what a change of the request changes in the plan", () => {
  it("nothing: the same request gives the same plan", () => {
    expect(planDiff(plan.plan, planAhead(request()).plan).same).toBe(true);
    expect(courses(plan.plan.acts)).toEqual(["one", "two"]);
  });

  it("finished today: the course is no longer to do, and nothing else changes", () => {
    const diff = change(finished(before, { option: "one" }));
    expect([diff.added, courses(diff.dropped)]).toEqual([[], ["one"]]);
    // It is paid.
    expect(moreMoney(diff)).toBe("-100.00");
    expect(diff.totals.hours?.more).toBe("-50");
    expect(diff.credentials.flatMap(({ cycles }) => cycles.flatMap(({ acts }) => acts)).filter(({ is, id }) => is === "lost" && id === "course one")).toHaveLength(1);
  });

  it("finished today, from the act itself: a card that came early is there, and is renewed once more later", () => {
    const [id, done] = [...(plan.outlook?.done ?? [])].find(([, { cards }]) => cards) ?? [];
    const diff = change(finished(before, { done: done ?? {} }));
    expect(id).toMatch(/^card /);
    // A card of 25 November 2026 is good until 24 November 2028: one of the two that were planned falls away.
    expect(diff.dropped.filter((act) => act.do === "card")).toHaveLength(1);
    expect(moreMoney(diff)).toBe("-70.00");
  });

  it("failed: hours that were left of it are whole again, and it is not done before the day on which it can be tried again", () => {
    const begun = request({ begun: [{ course: "one", "hours-left": "10" }] });
    const from = planAhead(begun).plan;
    const diff = change(failed(begun, { option: "one", again: day("2028-12-01") }), from);
    // 50 hours instead of the 10 that were left, and it is paid for again.
    expect(diff.totals.hours?.more).toBe("40");
    expect(moreMoney(diff)).toBe("100.00");
    const after = planAhead(failed(begun, { option: "one", again: day("2028-12-01") })).plan;
    expect(after.acts.find(({ option: course }) => course === "one")?.from).toBe("2028-12-01");
    expect(courses(change(failed(begun, { option: "one", again: "never" }), from).dropped)).toEqual(["one"]);
  });

  it("not this one: the next cheapest takes its place", () => {
    const diff = change(excluded(before, "one"));
    expect([courses(diff.added), courses(diff.dropped), moreMoney(diff)]).toEqual([["three"], ["one"], "200.00"]);
  });

  it("pinned to days: it moves there, and what it served is served by another", () => {
    const pin = { from: day("2029-03-01"), until: day("2029-03-31") };
    const diff = change(pinned(before, "one", pin));
    expect(moreMoney(diff)).toBeUndefined();
    const after = planAhead(pinned(before, "one", pin)).plan;
    expect(after.acts.find(({ option: course }) => course === "one")).toMatchObject({ from: "2029-03-01", by: "2029-03-31", pinned: true, serves: [{ cycleEnd: "2030-11-24" }] });
    expect(after.acts.find(({ option: course }) => course === "two")?.serves[0]?.cycleEnd).toBe("2028-11-24");
  });

  it("another credential: it is added, served by the same courses, and costs its renewal", () => {
    const with2 = alsoHeld(before, { id: "ace/cpt", "certified-on": "2026-11-10", renewals: [] });
    const diff = change(with2);
    const added = diff.credentials.find(({ id }) => id === "ace/cpt");
    expect(added).toMatchObject({ is: "added", cycles: [{ end: "2028-11-30", state: { after: "ready" } }] });
    expect(courses(diff.added)).toEqual([]);
    // The renewal of ACE, 129.00 at the most.
    expect(moreMoney(diff)).toBe("129.00");
    const back = change(dropped(with2, "ace/cpt"), planAhead(with2).plan);
    expect(back.credentials.find(({ id }) => id === "ace/cpt")?.is).toBe("dropped");
    expect(moreMoney(back)).toBe("-129.00");
  });

  it("a rule changes in 2027: 3.0 instead of 2.0 take two courses a cycle", () => {
    const raws = structuredClone(loaded.raws);
    const total = raws.find(({ body }) => body.id === "nasm")?.credentials.find(({ id }) => id === "nasm/cpt")?.require?.find(({ id }) => id === "total") as { units: { "at-least": { from: string; value: string; source?: string }[] } } | undefined;
    total?.units["at-least"].push({ from: "2027-01-01", value: "3.0", source: "cpt-renewal" });
    const { rulebooks, diagnostics } = compileRulebooks(raws, loaded.vocabulary);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const diff = change({ ...before, rulebooks });
    expect([courses(diff.added), courses(diff.dropped)]).toEqual([["four", "three"], []]);
    // 300 + 400 more; 0.1 of the card and twice 1.9 are 3.9, 0.9 more than 3.0.
    expect(moreMoney(diff)).toBe("700.00");
    const cycles = diff.credentials.flatMap((credential) => credential.cycles);
    expect(cycles).toHaveLength(2);
    for (const cycle of cycles) expect(cycle.requirements).toContainEqual(expect.objectContaining({ id: "total", counted: { before: "2.0", after: "3.9" }, slack: { before: "0.0", after: "0.9" }, more: "1.9" }));
  });
});
