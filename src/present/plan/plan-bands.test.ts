import { expect, test } from "vitest";
import { act, credentialPlan, cyclePlan, plan, renewal } from "../../../tests/present/sample-plan.ts";
import { credential, standing, total } from "../../../tests/present/sample-standing.ts";
import { planBands } from "./plan-bands.ts";

const open = standing([credential({ activities: [], requirements: [total({ counted: "0.0", short: "2.0", from: [] })] })]);
const next = cyclePlan({ start: "2027-03-01", end: "2029-02-28", renewOn: "2029-02-01", requirements: cyclePlan().requirements.map((r) => ({ ...r, counted: "3.0" })), surplus: { amount: "1.0", says: "" } });
const second = act({ id: "c2", title: "Speed Specialist", from: "2027-03-01", by: "2029-02-28", on: "2028-06-01", serves: [{ credential: "exb/trainer", cycleEnd: "2029-02-28", credited: "3.0", unit: "CEU" }] });
const card = act({ id: "card", do: "card", title: "CPR card", on: "2027-01-10", serves: [{ credential: "exb/trainer", cycleEnd: "2027-02-28", requirement: "cpr" }] });
const drawn = (taken = card) => planBands(plan({ acts: [taken, act(), renewal(), second], credentials: [credentialPlan({ cycles: [cyclePlan(), next] })] }), open, [])[0]?.band;

test("draws planned acts in outline, cycle by cycle, up to the edge and past it", () => {
  const band = drawn();
  expect(band?.edge).toBeCloseTo(2 / 3);
  const { marks = [], steps = [], cycles = [], renewals = [] } = band?.planned ?? {};
  expect(cycles.map((c) => c.words)).toEqual(["1 Mar 2025 to 28 Feb 2027: renewed in time", "1 Mar 2027 to 28 Feb 2029: renewed in time"]);
  expect(marks.map((m) => [m.key, m.label])).toEqual([
    ["course strength", "Planned: Strength Specialist, 15 Jan 2027: 1.9 CEU"],
    ["c2", "Planned: Speed Specialist, 1 Jun 2028: 3.0 CEU"],
  ]);
  // What no act brings lies at the bottom: 0.1 of the card.
  expect(marks.map((m) => m.level)).toEqual([expect.closeTo(2 / 3), expect.closeTo(1)]);
  expect(steps.map((s) => [s.height, s.over])).toEqual([
    [expect.closeTo(0.1 / 3), 0],
    [expect.closeTo(2 / 3), expect.closeTo(0)],
    [expect.closeTo(1), expect.closeTo(1 / 3)],
  ]);
  expect(renewals.map((r) => [r.words, r.act?.id])).toEqual([
    ["Hand in on 1 February 2027", "renew exb/trainer 2027-02-28"],
    ["Hand in on 1 February 2029", undefined],
  ]);
});

test("a renewal that another brings is drawn on its day, with what is handed in", () => {
  const by = { credential: "exb/master", name: "Master Trainer", bodyShort: "EXB" };
  const other = renewal({ id: "renew exb/master 2028-02-29", credential: "exb/master", serves: [{ credential: "exb/master", cycleEnd: "2028-02-29" }, { credential: "exb/trainer", cycleEnd: "2027-02-28" }] });
  const [band] = planBands(plan({ acts: [other], credentials: [credentialPlan({ cycles: [cyclePlan({ way: "brought", by, requirements: [] })] })] }), open, []);
  expect(band?.band.planned?.renewals.map((r) => [r.words, r.act?.id])).toEqual([["Renewed with another on 1 February 2027", "renew exb/master 2028-02-29"]]);
});

test("a planned mark has the stretch in which it can be moved, never before today", () => {
  const band = drawn();
  const [first] = band?.planned?.marks ?? [];
  expect(first?.window.left).toBeCloseTo(band?.today ?? -1);
  expect((first?.window.left ?? 0) + (first?.window.width ?? 0)).toBeCloseTo((band?.cycles[0]?.left ?? 0) + (band?.cycles[0]?.width ?? 0));
});

test("a planned card reaches as far as it is reckoned to be good, or else to the last renewal that it serves", () => {
  expect(drawn()?.planned?.cards.map((c) => c.words)).toEqual(["CPR card, planned for 10 January 2027, good at least to 1 February 2027"]);
  const [strip] = drawn({ ...card, goodUntil: "2029-01-09" })?.planned?.cards ?? [];
  expect(strip?.words).toBe("CPR card, planned for 10 January 2027, reckoned to be good until 9 January 2029; the card itself decides");
  expect(strip?.width).toBeGreaterThan(10 * (drawn()?.planned?.cards[0]?.width ?? 1));
});

test("a card that counts as credit has it in the table, and lets the credit rise on its day", () => {
  const band = drawn({ ...card, serves: card.serves.map((served) => ({ ...served, credited: "0.1", unit: "CEU" })) });
  expect(band?.rows.find((row) => row.what === "Planned: CPR card")?.credit).toBe("0.1 CEU");
  expect(band?.planned?.steps[0]?.left).toBeGreaterThan(band?.today ?? 1);
});

test("the table has what is planned, and the axis reaches as far as the plan", () => {
  const band = drawn();
  expect(band?.rows.map((r) => r.what)).toEqual(["The cycle judged here", "The day asked about", "Planned: CPR card", "Planned: Strength Specialist", "Planned: Renew Certified Trainer", "Another cycle", "Planned: Speed Specialist"]);
  expect(band?.ticks.map((t) => t.label)).toContain("2030");
});
