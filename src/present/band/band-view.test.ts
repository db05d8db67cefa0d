import { describe, expect, test } from "vitest";
import { activity, credential, standing, total } from "../../../tests/present/sample-standing.ts";
import { parseDay } from "../../base/date.ts";
import type { CredentialStanding } from "../../evaluate/standing.ts";
import { bandView } from "./band-view.ts";
import { clusterMarks } from "./band-mark.ts";
import { timeAxis } from "./time-axis.ts";

const draw = (one: CredentialStanding, asOf = "2026-11-20", cards: Parameters<typeof bandView>[2] = []) => bandView(one, timeAxis(standing([one], asOf)), cards);

describe("bandView", () => {
  test("rises on the day of an activity and stays to the end of the cycle", () => {
    const view = draw(credential());
    expect(view.steps.map((s) => [s.height, s.ahead])).toEqual([
      [0.95, false],
      [0.95, true],
    ]);
    const [done, ahead] = view.steps;
    expect(done?.left).toBeCloseTo(view.marks[0]?.at ?? -1);
    expect((done?.left ?? 0) + (done?.width ?? 0)).toBeCloseTo(view.today);
    expect((ahead?.left ?? 0) + (ahead?.width ?? 0)).toBeCloseTo((view.cycles[0]?.left ?? 0) + (view.cycles[0]?.width ?? 0));
    expect(view.edge).toBe(1);
  });

  test("draws surplus past the edge", () => {
    const both = [activity(), activity({ ref: "a2", on: "2026-06-01" })];
    const view = draw(credential({ activities: both, requirements: [total({ verdict: "met", counted: "3.8" })], surplus: { amount: "1.8", fate: "lost", says: "", why: [] } }));
    expect(view.edge).toBeCloseTo(2 / 3.8);
    expect(view.steps.at(-1)?.over).toBeCloseTo(1.8 / 3.8);
    expect(view.steps[0]?.over).toBe(0);
  });

  test("reads a total that stops at the requirement as one that has surplus on top", () => {
    const both = [activity(), activity({ ref: "a2", on: "2026-06-01" })];
    const view = draw(credential({ activities: both, requirements: [total({ verdict: "met", counted: "2.0" })], surplus: { amount: "1.8", fate: "lost", says: "", why: [] } }));
    expect(view.edge).toBeCloseTo(2 / 3.8);
  });

  test("puts credit that comes from no activity at the bottom, from the first day", () => {
    const view = draw(credential({ requirements: [total({ verdict: "met", counted: "2.0" })] }));
    expect(view.steps[0]?.left).toBeCloseTo(view.cycles[0]?.left ?? -1);
    expect(view.steps[0]?.height).toBeCloseTo(0.05);
    expect(view.steps.at(-1)?.height).toBeCloseTo(1);
  });

  test("says that the cycle is not known when it is not", () => {
    const { cycle: _, ...rest } = credential({ state: "unknown", cycles: [], activities: [] });
    const view = draw(rest);
    expect(view).toMatchObject({ cycles: [], steps: [], endless: false, summary: "Certified Trainer: the cycle is not known." });
  });

  test("has all facts in its table, also those that are not drawn", () => {
    const view = draw(credential({ activities: [activity({ on: "1999-01-01", credited: "0", reason: "before-window" }), activity({ ref: "a2" })] }));
    expect(view.undrawn).toBe(1);
    expect(view.rows.map((r) => r.what)).toEqual(["Strength Specialist", "The cycle judged here", "Strength Specialist", "The day asked about", "Another cycle"]);
  });

  test("shows only the cards that a requirement looks at", () => {
    const card = (ref: string) => ({ ref, kind: "cpr-aed", issued: "2025-06-01", expires: "2026-06-01" });
    const hold = { ...total({ id: "cpr", kind: "hold", verdict: "met", from: ["c1"] }) };
    const view = draw(credential({ requirements: [total(), hold] }), "2026-11-20", [card("c1"), card("a1")]);
    expect(view.cards.map((c) => [c.key, c.over, c.words])).toEqual([["c1", true, "cpr aed, to 1 June 2026"]]);
    const open = draw(credential({ requirements: [total(), { ...hold, verdict: "unmet", from: [] }] }), "2026-11-20", [card("c1")]);
    expect(open.cards.map((c) => c.key)).toEqual(["c1"]);
  });

  test("a hundred thousand activities become marks that a finger can tell apart", () => {
    const many = Array.from({ length: 100_000 }, (_, n) => activity({ ref: `a${n}`, on: n % 2 ? "2026-05-01" : "2025-06-01" }));
    const marks = clusterMarks(draw(credential({ activities: many })).marks, 0.05);
    expect(marks.map((m) => m.activities.length)).toEqual([50_000, 50_000]);
  });
});

test("timeAxis holds every cycle and the day asked about, however far ahead", () => {
  const axis = timeAxis(standing([credential()], "2040-01-01"));
  expect(axis.to).toBeGreaterThan(parseDay("2040-01-01") ?? 0);
  expect(axis.ticks.length).toBeLessThan(12);
});
