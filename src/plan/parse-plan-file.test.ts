import { expect, test } from "vitest";
import { type Day, parseDay } from "../base/date.ts";
import { formatDiagnostic } from "../base/diagnostic.ts";
import { compileRulebooks } from "../compile/compile-rulebooks.ts";
import { readRulebooks } from "../rulebook/read-rulebooks.ts";
import { catalogueOptions } from "./options/catalogue-options.ts";
import { joinOptions } from "./options/join-options.ts";
import { parsePlanFile } from "./parse-plan-file.ts";

const asOf = parseDay("2026-11-25") as Day;
const read = readRulebooks([
  { path: "vocabulary.yaml", text: "kinds: { course: A course, webinar: A talk }\ndeliveries: { in-person: There, self-study: Alone }\nroles: { attendee: Took part }\ncards: { cpr-aed: CPR }\n" },
  { path: "exb/body.yaml", text: 'id: exb\nname: Example Board\nsite: https://exb.example\nunit: { name: CEU, step: "0.1" }\nchecked: 2026-01-01\ncoverage: All of it.\nsharing: [ { from: undated, value: unknown } ]\nduplicates: [ { from: undated, value: unknown } ]\n' },
  { path: "exb/NOTES.md", text: "None." },
  { path: "exb/sources.yaml", text: "- { id: shop, title: Shop, publisher: Acme, seen: 2026-01-02, kind: third-party }" },
  { path: "exb/courses/one.yaml", text: 'id: exb/one\ntitle: One\nprovider: exb\nkind: course\ndelivery: self-study\nhours: [ { from: undated, value: "19", source: shop } ]\nprice: [ { from: undated, value: "99.00 USD", source: shop } ]\nawards: {}\n' },
]);
const { rulebooks } = compileRulebooks(read.bodies.map((b) => b.rulebook), read.vocabulary);

const parse = (text: string) => parsePlanFile(text, "plan.yaml", { rulebooks, asOf });
const options = (text: string) => parse(text).plan?.options;
const defects = (text: string): string[] => parse(text).diagnostics.map(formatDiagnostic);

test("wishes and own courses stand in one file", () => {
  const { plan, diagnostics } = parse(`
recert: 1
prefer: calmest
budget: "500.00 USD"
blackouts: [ { from: 2027-08-01, until: 2027-08-14 } ]
options:
  - { id: Squat clinic, price: "80.00 USD", hours: "6", kind: course, delivery: in-person, units: { exb: "0.6" }, category: { exb: A }, topics: [strength], available: { last: 2027-06-30 }, languages: [en], min-days: 2, url: "https://clinic.example" }
`);
  expect(diagnostics).toEqual([]);
  expect(plan?.wishes).toEqual({ prefer: "calmest", budget: "500.00 USD", blackouts: [{ from: "2027-08-01", until: "2027-08-14" }] });
  expect(plan?.options).toEqual([
    {
      id: "Squat clinic", title: "Squat clinic", from: "own", prices: ["80.00 USD"], hours: "6", topics: ["strength"], last: "2027-06-30", languages: ["en"], travel: true, online: false, "min-days": 2, url: "https://clinic.example",
      activity: { kind: "course", delivery: "in-person", hours: "6", units: { exb: "0.6" }, category: { exb: "A" }, content: "Squat clinic" },
    },
  ]);
});

test("an empty wish list is a plan file too, and no file is none", () => {
  expect(parse("{}").plan).toEqual({ wishes: {}, options: [] });
  expect(defects("")).toEqual(["plan.yaml:1:1: error empty-file: The file is empty (expected at least one key)"]);
});

test("what nobody knows is left out, and left out is what nobody knows", () => {
  for (const text of ["{ id: a, price: unknown, hours: unknown }", "{ id: a }"]) expect(options(`options: [ ${text} ]`)).toEqual([{ id: "a", title: "a", from: "own", activity: { content: "a" }, prices: [], topics: [] }]);
});

test("taken twice it is the same content, so that nothing counts twice by silence", () => {
  expect(options("options: [ { id: a/b }, { id: c, content: squat-101 } ]")?.map(({ activity }) => activity.content)).toEqual(["a-b", "squat-101"]);
});

test("nothing costs and nothing takes is allowed; more than a cycle needs too", () => {
  expect(options('options: [ { id: a, price: "0.00 USD", hours: "0", units: { exb: "80.0" } } ]')).toMatchObject([{ prices: ["0.00 USD"], hours: "0" }]);
});

test("a price of one's own for a course of the catalogue stands in its place, and keeps the rest", () => {
  const [byId, byCourse] = [options('options: [ { id: exb/one, price: "79.00 USD" } ]'), options('options: [ { id: Spring offer, title: One in spring, course: exb/one, price: "49.00 USD", available: { last: 2027-04-30 } } ]')];
  const catalogue = catalogueOptions(rulebooks, asOf);
  expect(joinOptions(catalogue, byId ?? [])).toMatchObject([{ id: "exb/one", title: "One", from: "own", prices: ["79.00 USD"], hours: "19", travel: false, activity: { course: "exb/one", hours: "19" } }]);
  expect(joinOptions(catalogue, byCourse ?? [])).toMatchObject([{ id: "Spring offer", title: "One in spring", prices: ["49.00 USD"], hours: "19", last: "2027-04-30", activity: { course: "exb/one" } }]);
  expect(joinOptions(catalogue, options("options: [ { id: other } ]") ?? []).map(({ id }) => id)).toEqual(["exb/one", "other"]);
  expect(joinOptions(catalogue, byId ?? [])[0]?.activity).not.toHaveProperty("content");
});

test("each defect has its line, what was expected and the nearest spelling", () => {
  expect(
    defects(`prefer: calmset
budgets: "1.00 USD"
hours-per-week: 5
options:
  - { id: a, prise: "1.00 USD" }
  - { id: b, price: "-5.00 USD" }
  - { id: b, hours: "-1" }
  - { id: c, price: "99999999.00 USD", units: { exb: "10001" }, available: { first: 2027-02-01, last: 2027-01-01 } }
`),
  ).toEqual([
    'plan.yaml:1:9: error unknown-word: "prefer" is "calmset" (expected least-cost, least-time, calmest, learn-most; did you mean "calmest"?)',
    'plan.yaml:3:17: error wrong-type: "hours-per-week" is 5 (expected text: write it in quotes, "5")',
    'plan.yaml:5:14: error unknown-key: "prise" is not a key here (expected id, title, course, price, hours, provider, kind, delivery, role, quantity, grade, tags, topics, units, category, status, event, content, available, languages, travel, online, min-days, card, url; did you mean "price"?)',
    'plan.yaml:6:21: error bad-value: "options.1.price" is "-5.00 USD" (expected an amount of money that is not negative, such as "99.00 USD")',
    'plan.yaml:7:21: error bad-value: "options.2.hours" is "-1" (expected a decimal in quotes that is not negative, such as "1.9")',
    'plan.yaml:8:21: error bad-value: "options.3.price" is "99999999.00 USD" (expected an amount of money that is not negative, such as "99.00 USD")',
    "plan.yaml:8:103: error impossible-dates: The last day is before the first (expected 2027-02-01 or later)",
    'plan.yaml:2:1: error unknown-key: "budgets" is not a key here (expected recert, horizon, prefer, topics, budget, hours-per-week, blackouts, only-online, no-travel, languages, pinned, excluded, begun, wanted, drop, late, repeats, hour-value, buffer, assume, currency, rates, options; did you mean "budget"?)',
  ]);
});

test("an id used twice, and an amount that is out of all measure", () => {
  expect(defects('options: [ { id: a }, { id: a } ]')).toEqual(['plan.yaml:1:29: error repeated-id: The id "a" is used twice (expected an id of its own for each)']);
  expect(defects('options: [ { id: a, units: { exb: "10001" } } ]')).toEqual(["plan.yaml:1:35: error absurd-amount: 10001 is too much for one course (expected 10000 or less)"]);
});

test("words that no rulebook knows", () => {
  expect(defects('options:\n  - { id: a, kind: corse, delivery: in-persons, role: atendee, course: exb/on, units: { exc: "1" }, card: { kind: cpr-ead } }')).toEqual([
    'plan.yaml:2:72: error unknown-word: No rulebook knows the course "exb/on" (did you mean "exb/one"?)',
    'plan.yaml:2:20: error unknown-word: No rulebook knows the kind of activity "corse" (did you mean "course"?)',
    'plan.yaml:2:37: error unknown-word: No rulebook knows the delivery "in-persons" (did you mean "in-person"?)',
    'plan.yaml:2:55: error unknown-word: No rulebook knows the role "atendee" (did you mean "attendee"?)',
    'plan.yaml:2:115: error unknown-word: No rulebook knows the kind of card "cpr-ead" (did you mean "cpr-aed"?)',
    'plan.yaml:2:94: error unknown-word: No rulebook knows the body "exc" (did you mean "exb"?)',
  ]);
});

test("a contradiction among the wishes has its line too", () => {
  expect(defects("excluded: [a]\npinned:\n  - { course: b }\n  - { course: a }\n")).toEqual(["plan.yaml:4:5: error contradiction: “a” is both pinned and excluded. Take it out of one of the two."]);
});
