import { expect, test } from "vitest";
import { checkBasis, type PlanBasis } from "./check-basis.ts";

const basis: PlanBasis = { wishes: { horizon: "P2Y", pinned: [{ course: "exb/strength", from: "2027-01-01" }] }, options: [{ id: "evening", title: "Evening", price: "10.00 USD", units: { exb: "0.2" } }], failed: [{ option: "evening", again: "2027-01-01" }] };

test("what a plan is made from comes back as it was kept", () => {
  expect(checkBasis(JSON.parse(JSON.stringify(basis)))).toEqual(basis);
});

test.each([
  ["something else", 7],
  ["wishes that are none", { ...basis, wishes: { horizn: "P2Y" } }],
  ["an option that is none", { ...basis, options: [{ title: "no id" }] }],
  ["a day that is none", { ...basis, failed: [{ option: "evening", again: "soon" }] }],
])("%s is no such thing", (_, value) => {
  expect(checkBasis(value)).toBeUndefined();
});
