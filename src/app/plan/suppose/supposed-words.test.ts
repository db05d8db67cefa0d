import { expect, test } from "vitest";
import { newCardWords, supposableWords, supposedWords } from "./supposed-words.ts";

const total = { path: "exb/trainer#require.total.at-least", name: "Continuing education", is: "amount", unit: "CEU", now: "2.0" } as const;
const fee = { path: "exb#fees.renewal.amount", name: "Renewal fee", is: "money", unit: "USD", now: "99.00 USD" } as const;

test("a rule is named with what holds now, where that is one value", () => {
  expect([total, { ...total, now: "50%" }, { ...total, now: "none" }, { ...total, now: "unknown" }, fee, { path: "", name: "CPR card", is: "ends", unit: "", now: "renewal-day" } as const].map(supposableWords)).toEqual([
    "Continuing education (now 2.0 CEU)",
    "Continuing education (now 50%)",
    "Continuing education (now none)",
    "Continuing education (now not known)",
    "Renewal fee (now 99.00 USD)",
    "CPR card",
  ]);
  const { now: _, ...several } = total;
  expect(supposableWords(several)).toBe("Continuing education");
});

test.each([
  [total, "4.0", "If EXB Trainer asked for 4.0 CEU (Continuing education) from 1 January 2027 on"],
  [fee, "150.00 USD", "If EXB Trainer charged 150.00 USD (Renewal fee) from 1 January 2027 on"],
  [{ ...total, is: "ends", name: "CPR card" } as const, "none", "If EXB Trainer no longer asked for “CPR card” from 1 January 2027 on"],
  [{ ...total, is: "begins", name: "Insurance" } as const, "renewal-day", "If EXB Trainer asked for “Insurance” from 1 January 2027 on"],
])("says what is supposed", (rule, value, says) => {
  expect(supposedWords("EXB Trainer", rule, value, "2027-01-01")).toBe(says);
});

test("a card that no rule asks for is said to be planned as one of its own", () => {
  expect(newCardWords("exb/trainer#require.supposed-cpr.on")).toMatch(/^The card is planned as one of its own/);
  expect([newCardWords("exb/trainer#require.cpr.on"), newCardWords("exb#fees.renewal.amount")]).toEqual([undefined, undefined]);
});
