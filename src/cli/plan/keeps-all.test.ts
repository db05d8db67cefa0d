import { expect, test } from "vitest";
import { credentialPlan, cyclePlan, plan } from "../../../tests/present/sample-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import { keepsAll } from "./keeps-all.ts";

const held = ["exb/trainer"];
const lapsing = credentialPlan({ cycles: [cyclePlan({ way: "lapses" })] });

const NOTHING: Partial<Plan> = { outcome: { is: "nothing", says: "" }, acts: [], credentials: [], proof: { options: 1, choices: 0, kept: 0, solves: 0 } };

test.each<[string, Partial<Plan>, readonly string[], boolean]>([
  ["a proved plan that keeps everything", {}, [], true],
  ["a plan that is close to the best", { outcome: { is: "within", says: "", gap: "1.00 USD", measures: [] } }, [], false],
  ["a plan for which time ran out", { outcome: { is: "out-of-time", says: "", found: true, measures: [] } }, [], false],
  ["no plan", { outcome: { is: "infeasible", says: "", reasons: [], mends: [] } }, [], false],
  ["nothing that has to be done", { ...NOTHING }, [], true],
  ["a plan that was found and did not hold", { ...NOTHING, proof: { options: 1, choices: 1, kept: 1, solves: 3 } }, [], false],
  ["nothing that could be planned", { outcome: { is: "nothing", says: "" }, acts: [], credentials: [], open: [{ says: "", questions: [] }] }, [], false],
  ["something open", { open: [{ credential: "exb/trainer", says: "", questions: [] }] }, [], false],
  ["a renewal that cannot be promised", { credentials: [credentialPlan({ cycles: [cyclePlan({ open: ["Not known."] })] })] }, [], false],
  ["one that lapses unasked", { credentials: [lapsing] }, [], false],
  ["what is open of one that lapses on purpose", { open: [{ credential: "exb/coach", says: "", questions: [] }] }, ["exb/coach"], true],
  ["what is open of all", { open: [{ says: "", questions: [] }] }, ["exb/coach"], false],
  ["one that lapses on purpose", { credentials: [lapsing] }, ["exb/trainer"], true],
])("%s", (_, over, dropped, expected) => {
  expect(keepsAll(plan(over), { unplaced: [] }, new Set(dropped), held)).toBe(expected);
});

test("what does not fit into its days is not kept", () => {
  expect(keepsAll(plan(), { unplaced: [{ act: "1", title: "CES", minutes: 960, by: "2027-02-28", says: "", helps: [] }] }, new Set(), held)).toBe(false);
});

test("a record without credentials is not kept", () => {
  expect(keepsAll(plan({ outcome: { is: "nothing", says: "" }, acts: [], credentials: [] }), { unplaced: [] }, new Set(), [])).toBe(false);
});
