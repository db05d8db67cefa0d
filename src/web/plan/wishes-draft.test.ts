import { expect, test } from "vitest";
import type { Wishes } from "../../plan/wishes/wishes.ts";
import { draftOf, wishesOf } from "./wishes-draft.ts";

test("nothing asked for stays nothing asked for", () => {
  expect(wishesOf(draftOf({}), {})).toEqual({});
});

test("what was asked for comes through the form unchanged, and what has no field with it", () => {
  const wishes: Wishes = {
    horizon: "P6Y", prefer: "calmest", topics: ["knee"], budget: "500.00 CAD", "hours-per-week": "2.5", blackouts: [{ from: "2027-01-01", until: "2027-01-31" }], "only-online": true, "no-travel": true,
    languages: ["en", "es"], pinned: [{ course: "a", from: "2027-01-01" }], excluded: ["b"], begun: [{ course: "c" }], wanted: ["d"], drop: ["exb/trainer"], late: "never", repeats: true,
    "hour-value": "20.50 CAD", buffer: "P2M", assume: { fee: "99.00 CAD" }, currency: "CAD", rates: { USD: "1.40" },
  };
  expect(wishesOf(draftOf(wishes), wishes)).toEqual(wishes);
});

test("amounts are read as people type them, and what is no amount is left for its problem to be named", () => {
  const typed = (budget: string) => wishesOf({ ...draftOf({}), budget }, {}).budget;
  expect([typed("500"), typed(" 49,5 "), typed("0.99"), typed("much")]).toEqual(["500.00 USD", "49.50 USD", "0.99 USD", "much"]);
});

test("a field that is emptied is not asked for any more, and an empty line of days is none", () => {
  const before: Wishes = { budget: "500.00 USD", "hours-per-week": "3", languages: ["en"] };
  expect(wishesOf({ ...draftOf(before), budget: "", hoursPerWeek: "", languages: "", blackouts: [{ from: "", until: "" }] }, before)).toEqual({});
});

test("a currency of another word is kept once it was chosen", () => {
  expect(wishesOf({ ...draftOf({}), currency: "GBP", budget: "10" }, {})).toEqual({ currency: "GBP", budget: "10.00 GBP" });
  expect(wishesOf({ ...draftOf({ currency: "GBP" }), currency: "USD" }, { currency: "GBP" })).toEqual({ currency: "USD" });
});
