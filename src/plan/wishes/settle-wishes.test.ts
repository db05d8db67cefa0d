import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, parseDay } from "../../base/date.ts";
import type { PlanOption } from "../options/option.ts";
import { settleWishes, type WishSurroundings } from "./settle-wishes.ts";

const asOf = parseDay("2026-11-25") as Day;
const day = (text: string): Day => parseDay(text) as Day;

function settled(wishes: unknown, around?: WishSurroundings) {
  const result = settleWishes(wishes, asOf, around);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Each problem as `path code`, with what it says beside it. */
function refused(wishes: unknown, around?: WishSurroundings): [string, string][] {
  const result = settleWishes(wishes, asOf, around);
  return result.ok ? [] : result.problems.map(({ path, code, says }) => [`${path.join(".")} ${code}`, says]);
}

const option = (id: string, more: Partial<PlanOption> = {}): PlanOption => ({ id, title: id, from: "own", activity: {}, prices: [], topics: [], ...more });

test("nothing asked for: four years, least cost, thirty days before each deadline", () => {
  expect(settled({})).toMatchObject({ until: day("2030-11-25"), prefer: "least-cost", currency: "USD", budget: undefined, minutesPerWeek: undefined, buffer: 30, late: "if-needed", repeats: false, onlyOnline: false, noTravel: false, languages: undefined, blackouts: [], pinned: [], hourValue: 0 });
  expect(settled({}).assume.given).toEqual(new Set());
});

test("what stands in for what nobody knows is never nothing", () => {
  const { assume } = settled({ currency: "CAD" });
  for (const money of [assume.pricePerHour, assume.cardPrice, assume.examPrice, assume.fee]) expect(money).toMatchObject({ currency: "CAD", cents: expect.toSatisfy((cents: number) => cents > 0) as number });
  expect(settled({ assume: { fee: "0.00 USD", "card-hours": "2.51" } }).assume).toMatchObject({ fee: { cents: 0 }, cardMinutes: 151, given: new Set(["card-hours", "fee"]) });
});

test("money is whole cents of one currency, rounded up; hours are whole minutes", () => {
  const wishes = settled({ budget: "100.01 CAD", currency: "USD", rates: { CAD: "0.7" }, "hours-per-week": "2.51", begun: [{ course: "a", "hours-left": "1.01" }, { course: "b" }] });
  expect(wishes.budget).toBe(7001);
  expect(wishes.minutesPerWeek).toBe(150);
  expect([...wishes.begun]).toEqual([["a", 61], ["b", undefined]]);
});

test("a budget of nothing means that nothing may cost anything; below nothing it is refused", () => {
  expect(settled({ budget: "0.00 EUR" })).toMatchObject({ budget: 0, currency: "EUR" });
  expect(refused({ budget: "-1.00 EUR" })).toEqual([["budget bad-value", "“budget” is “-1.00 EUR”. Write an amount of money that is not negative, such as “99.00 USD”."]]);
  expect(refused({ budget: 500 })[0]?.[1]).toBe("“budget” is “500”. Write an amount of money that is not negative, such as “99.00 USD”, in quotation marks.");
});

test("blackouts are joined and cut to the plan; a pin keeps to it too", () => {
  const wishes = settled({
    horizon: "P1Y",
    blackouts: [{ from: "2027-08-01", until: "2027-08-10" }, { from: "2020-01-01", until: "2026-12-01" }, { from: "2027-08-11", until: "2027-08-20" }, { from: "2019-01-01", until: "2019-01-02" }],
    pinned: [{ course: "a", until: "2027-03-01" }, { course: "b", from: "2020-01-01" }],
  });
  expect(wishes.blackouts).toEqual([{ from: asOf, until: day("2026-12-01") }, { from: day("2027-08-01"), until: day("2027-08-20") }]);
  expect(wishes.pinned).toEqual([{ course: "a", from: asOf, until: day("2027-03-01") }, { course: "b", from: asOf, until: day("2027-11-25") }]);
});

test.each([
  ["a preference that is none", { prefer: "least-costs" }, "prefer unknown-word"],
  ["a key that is none", { budgets: "1.00 USD" }, "budgets unknown-key"],
  ["a key inside a list that is none", { pinned: [{ course: "a", form: "2027-01-01" }] }, "pinned.0.form unknown-key"],
  ["less than a year", { horizon: "P11M" }, "horizon bad-value"],
  ["more than ten years", { horizon: "P10Y1D" }, "horizon bad-value"],
  ["no length of time", { horizon: "4 years" }, "horizon bad-value"],
  ["no hours", { "hours-per-week": "0" }, "hours-per-week bad-value"],
  ["hours too few to be a minute", { "hours-per-week": "0.01" }, "hours-per-week bad-value"],
  ["hours below nothing", { "hours-per-week": "-3" }, "hours-per-week bad-value"],
  ["more hours than a week has", { "hours-per-week": "168.5" }, "hours-per-week bad-value"],
  ["hours as a number", { "hours-per-week": 5 }, "hours-per-week wrong-type"],
  ["a pin that is over", { pinned: [{ course: "a", until: "2026-11-24" }] }, "pinned.0.until past"],
  ["a pin after the plan", { horizon: "P1Y", pinned: [{ course: "a", from: "2027-11-26" }] }, "pinned.0.from contradiction"],
  ["a pin that ends before it begins", { pinned: [{ course: "a", from: "2027-02-02", until: "2027-02-01" }] }, "pinned.0.until contradiction"],
  ["a pin without its course", { pinned: [{ from: "2027-02-02" }] }, "pinned.0.course missing-key"],
  ["a blackout that ends before it begins", { blackouts: [{ from: "2027-02-02", until: "2027-02-01" }] }, "blackouts.0.until contradiction"],
  ["a blackout without an end", { blackouts: [{ from: "2027-02-02" }] }, "blackouts.0.until missing-key"],
  ["a day that is none", { blackouts: [{ from: "2027-02-29", until: "2027-03-01" }] }, "blackouts.0.from bad-value"],
  ["blackouts over everything", { blackouts: [{ from: "2026-11-25", until: "2028-01-01" }, { from: "2028-01-02", until: "2040-01-01" }] }, "blackouts contradiction"],
  ["pinned and excluded", { pinned: [{ course: "a" }], excluded: ["b", "a"] }, "pinned.0 contradiction"],
  ["begun and excluded", { begun: [{ course: "a" }], excluded: ["a"] }, "begun.0 contradiction"],
  ["wanted and excluded", { wanted: ["b", "a"], excluded: ["a"] }, "wanted.1 contradiction"],
  ["begun twice", { begun: [{ course: "a" }, { course: "a" }] }, "begun.1.course contradiction"],
  ["pinned twice without repeats", { pinned: [{ course: "a", until: "2027-01-01" }, { course: "a", from: "2028-01-01" }] }, "pinned.1 contradiction"],
  ["pinned twice on the same days", { repeats: true, pinned: [{ course: "a" }, { course: "a", from: "2028-01-01" }] }, "pinned.1 contradiction"],
  ["pinned into a blackout", { pinned: [{ course: "a", from: "2027-01-02", until: "2027-01-05" }], blackouts: [{ from: "2027-01-01", until: "2027-01-03" }, { from: "2027-01-04", until: "2027-01-31" }] }, "pinned.0 contradiction"],
  ["to learn most about nothing", { prefer: "learn-most" }, "topics missing-key"],
  ["two currencies without a rate", { budget: "10.00 USD", "hour-value": "10.00 CAD" }, "hour-value missing-key"],
  ["an assumption in another currency", { budget: "10.00 USD", assume: { fee: "10.00 CAD" } }, "assume.fee missing-key"],
  ["a rate of nothing", { rates: { CAD: "0" } }, "rates.CAD bad-value"],
  ["a rate of no currency", { rates: { dollar: "1" } }, "rates.dollar bad-value"],
  ["a rate of the plan's own currency", { currency: "USD", rates: { USD: "2" } }, "rates.USD contradiction"],
  ["a currency that is none", { currency: "dollar" }, "currency bad-value"],
  ["a late wish that is none", { late: "always" }, "late unknown-word"],
  ["a buffer of two years", { buffer: "P2Y" }, "buffer bad-value"],
  ["cards that are good for no month", { assume: { "card-months": 0 } }, "assume.card-months bad-value"],
  ["a switch that is none", { "no-travel": "yes" }, "no-travel wrong-type"],
  ["no wishes at all", ["least-cost"], " wrong-type"],
])("%s is named", (_, wishes, problem) => {
  expect(refused(wishes).map(([at]) => at)).toEqual([problem]);
});

test("an unknown word names the nearest one", () => {
  expect(settleWishes({ prefer: "calmset", horizn: "P2Y" }, asOf)).toMatchObject({ ok: false, problems: [{ nearest: "horizon" }, { nearest: "calmest" }] });
});

test("all that is wrong is named at once", () => {
  expect(refused({ prefer: "x", budget: "1", pinned: [{ course: "a", until: "1999-01-01" }] })).toHaveLength(3);
});

test("a credential that is not held cannot be dropped", () => {
  expect(refused({ drop: ["exb/trainer", "exb/coch"] }, { held: ["exb/trainer", "exb/coach"] })).toEqual([["drop.1 contradiction", "You do not hold “exb/coch”, so that it cannot be dropped. Did you mean “exb/coach”?"]]);
  expect(refused({ drop: ["exb/trainer"] })).toEqual([]);
});

test("a currency that no plan can do without needs a rate", () => {
  expect(refused({}, { currencies: ["CAD", "USD"] })).toEqual([["rates missing-key", "It is not known what one USD is worth in CAD. Write it under “rates”, such as { USD: \"0.70\" }."]]);
  expect(settled({ rates: { USD: "1.4" } }, { currencies: ["CAD", "USD"] })).toMatchObject({ currency: "CAD", rates: new Map([["CAD", 1_000_000], ["USD", 1_400_000]]) });
});

test.each<[string, Partial<PlanOption>, object, string | undefined]>([
  ["is over before the pin", { last: "2027-01-01" }, { from: "2027-01-02" }, "pinned.0 contradiction"],
  ["begins after the pin", { first: "2027-01-03" }, { until: "2027-01-02" }, "pinned.0 contradiction"],
  ["takes more days than there are until the pin is over", { "min-days": 4, first: "2027-01-01" }, { from: "2027-01-02", until: "2027-01-03" }, "pinned.0 contradiction"],
  ["takes more days than the pin has, and can be begun before it", { "min-days": 4 }, { from: "2027-01-03", until: "2027-01-03" }, undefined],
  ["fits", { first: "2027-01-01", last: "2027-01-03", "min-days": 3 }, { from: "2027-01-01", until: "2027-01-03" }, undefined],
])("a pinned course that %s", (_, more, pin, problem) => {
  expect(refused({ pinned: [{ course: "a", ...pin }] }, { options: [option("a", more)] })[0]?.[0]).toBe(problem);
});

test("a pinned course against the other wishes", () => {
  const options = [option("a", { online: false, travel: true, languages: ["es"], prices: ["90.00 USD", "80.00 USD"] }), option("b", { prices: ["30.00 USD"] }), option("c")];
  const pinned = [{ course: "a" }, { course: "b" }, { course: "c" }];
  expect(refused({ pinned, "only-online": true, "no-travel": true, languages: ["EN"], budget: "109.99 USD" }, { options }).map(([at]) => at)).toEqual(["pinned.0 contradiction", "pinned.0 contradiction", "pinned.0 contradiction", "budget contradiction"]);
  expect(refused({ pinned, languages: ["ES"], budget: "110.00 USD" }, { options })).toEqual([]);
  expect(refused({ pinned, begun: [{ course: "a" }], budget: "30.00 USD" }, { options })).toEqual([]);
});

test("a course that is none of the options is named in whichever list it stands", () => {
  const wishes = { pinned: [{ course: "exb/bak" }], excluded: ["exb/x"], begun: [{ course: "nothing" }], wanted: ["exb/back"] };
  expect(refused(wishes, { options: [option("exb/back")] })).toMatchObject([["pinned.0 unknown-word", expect.stringContaining("Did you mean “exb/back”?") as string], ["excluded.0 unknown-word", expect.anything() as string], ["begun.0 unknown-word", expect.anything() as string]]);
});

test("a topic that no course has", () => {
  const options = [option("a", { topics: ["nutrition"] })];
  expect(refused({ topics: ["nutritoin"] }, { options }).map(([at]) => at)).toEqual(["topics.0 unknown-word"]);
  expect(refused({ topics: ["pilates"] }, { options })).toEqual([]);
  expect(refused({ prefer: "learn-most", topics: ["pilates"] }, { options }).map(([at]) => at)).toEqual(["topics.0 unknown-word"]);
  expect(refused({ prefer: "learn-most", topics: ["pilates", "nutrition"] }, { options })).toEqual([]);
});

test("never throws, whatever stands there, and what it lets through is whole", () => {
  const text = fc.oneof(fc.constantFrom("2027-01-01", "2020-01-01", "1.00 USD", "1.00 CAD", "P2Y", "a", "0", "5", "least-time", "never"), fc.string());
  const leaf = fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null), fc.anything({ maxDepth: 2 }));
  const entry = fc.oneof(leaf, fc.record({ course: leaf, from: leaf, until: leaf, "hours-left": leaf }, { requiredKeys: [] }));
  const keys = ["horizon", "prefer", "topics", "budget", "hours-per-week", "blackouts", "only-online", "languages", "pinned", "excluded", "begun", "wanted", "drop", "late", "hour-value", "buffer", "assume", "currency", "rates"];
  const value = fc.oneof(leaf, fc.array(entry, { maxLength: 3 }), fc.dictionary(text, leaf));
  const came = { ok: 0, refused: 0 };
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 2 })), (wishes) => {
      const result = settleWishes(wishes, asOf, { held: ["exb/a"], options: [option("a")], currencies: ["USD"] });
      came[result.ok ? "ok" : "refused"]++;
      if (!result.ok) return result.problems.length > 0 && result.problems.every(({ says }) => says.length > 10 && !says.includes("undefined"));
      return result.value.until > asOf && result.value.blackouts.every(({ from, until }) => from >= asOf && from <= until) && (result.value.budget ?? 0) >= 0;
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(came.ok, came.refused)).toBeGreaterThan(100);
});

test("a known course is called by its title, and an unknown one by the name that was written", () => {
  const options = [option("exb/strength", { title: "Strength Specialist" })];
  expect(refused({ pinned: [{ course: "exb/strength", until: "2020-02-01" }] }, { options })).toEqual([["pinned.0.until past", "“Strength Specialist” is to be done by 2020-02-01, which is over. Write a later day, or enter it in your record if you have done it."]]);
  expect(refused({ wanted: ["exb/strenth"] }, { options })[0]?.[1]).toMatch(/“exb\/strenth”.*“exb\/strength”/);
});
