import { expect, test } from "vitest";
import { type Day, parseDay } from "../../base/date.ts";
import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import { readRulebooks } from "../../rulebook/read-rulebooks.ts";
import { catalogueOptions } from "./catalogue-options.ts";

const body = `
id: exb
name: Example Board
site: https://exb.example
unit: { name: CEU, step: "0.1" }
checked: 2026-01-01
coverage: All of it.
sharing: [ { from: undated, value: all-count, source: shop } ]
duplicates: [ { from: undated, value: cycle, source: shop } ]
`;
const sources = `- { id: shop, title: Shop, url: "https://shop.example", publisher: Acme, seen: 2026-01-02, kind: third-party }`;
const vocabulary = "kinds: { course: A course }\ndeliveries: { in-person: There, self-study: Alone, by-post: By post }\ncards: { cpr-aed: CPR }\ntopics: { nutrition: Food }\nfacts: [ { id: member, question: Are you?, values: { \"yes\": Yes, \"no\": No } } ]\n";

/** The options of one course, written by its own keys. */
function optionsOf(keys: string, on = "2026-06-01") {
  const files = [{ path: "vocabulary.yaml", text: vocabulary }, { path: "exb/body.yaml", text: body }, { path: "exb/NOTES.md", text: "None." }, { path: "exb/sources.yaml", text: sources }, { path: "exb/courses/one.yaml", text: `id: exb/one\ntitle: One\nprovider: acme\nkind: course\nawards: {}\n${keys}` }];
  const read = readRulebooks(files);
  const { rulebooks, diagnostics } = compileRulebooks(read.bodies.map((b) => b.rulebook), read.vocabulary);
  expect([...read.diagnostics, ...diagnostics].filter(({ severity }) => severity === "error")).toEqual([]);
  return catalogueOptions(rulebooks, parseDay(on) as Day);
}

const row = (value: string, from = "undated"): string => `{ from: ${from}, value: ${value}, source: shop }`;

test("a course of which nothing is known is still an option, and promises nothing", () => {
  expect(optionsOf("")).toEqual([{ id: "exb/one", title: "One", from: "catalogue", activity: { course: "exb/one", title: "One" }, prices: [], topics: [] }]);
});

test("what is said of it, with the rows that say it", () => {
  const [option] = optionsOf(`delivery: self-study\ntopics: [nutrition]\nprice: [ ${row('"99.00 USD"')} ]\nhours: [ ${row('"19"')} ]\nlanguages: [ ${row("[en, es]")} ]\nmin-days: [ ${row("3")} ]\ncard: { kind: cpr-aed, months: [ ${row("24")} ] }\nurl: https://shop.example/one`);
  expect(option).toMatchObject({ prices: ["99.00 USD"], hours: "19", activity: { hours: "19" }, languages: ["en", "es"], topics: ["nutrition"], travel: false, online: true, "min-days": 3, card: { kind: "cpr-aed", months: 24 }, url: "https://shop.example/one" });
  expect(option?.why?.map(({ path, sources: [first] }) => [path, first?.id])).toEqual(["price", "hours", "min-days", "languages", "card.months"].map((key) => [`exb/courses/one#${key}`, "shop"]));
});

test("where sources disagree, every price is there, the longest time is planned for, and the shortest is credited", () => {
  const disputed = (...values: string[]): string => `[ { from: undated, disputed: [ ${values.map((value) => `{ value: ${value}, source: shop }`).join(", ")} ] } ]`;
  const [option] = optionsOf(`price: ${disputed('"99.00 USD"', '"129.00 USD"')}\nhours: ${disputed('"9"', '"19"', '"10"')}\nmin-days: ${disputed("2", "5")}\nlanguages: ${disputed("[en]", "[es]")}\ncard: { kind: cpr-aed, months: ${disputed("24", "12")} }`);
  expect(option).toMatchObject({ prices: ["99.00 USD", "129.00 USD"], hours: "19", activity: { hours: "9" }, "min-days": 5, card: { kind: "cpr-aed", months: 12 } });
  expect(option).not.toHaveProperty("languages");
});

test("hours that a source only implies are planned for, and nothing is credited by them", () => {
  const [option] = optionsOf('hours: [ { from: undated, value: "19", source: shop, confidence: unconfirmed } ]');
  expect(option).toMatchObject({ hours: "19", activity: { course: "exb/one", title: "One" } });
  expect(option?.activity).not.toHaveProperty("hours");
});

test("a price by an answer of the holder: each entry is there", () => {
  expect(optionsOf(`price: [ ${row('{ by: member, "yes": "10.00 USD", "no": "20.00 USD" }')} ]`)[0]?.prices).toEqual(["10.00 USD", "20.00 USD"]);
});

test("unknown is neither nothing nor an end", () => {
  const [option] = optionsOf("price: [ { from: undated, value: unknown } ]\navailable: [ { from: undated, value: unknown } ]\nhours: [ { from: undated, value: unknown } ]\ncard: { kind: cpr-aed, months: [ { from: undated, value: unknown } ] }");
  expect(option).toEqual({ id: "exb/one", title: "One", from: "catalogue", activity: { course: "exb/one", title: "One" }, prices: [], topics: [], card: { kind: "cpr-aed" } });
  expect(optionsOf(`price: [ ${row("none")} ]`)[0]?.prices).toEqual(["0.00 USD"]);
});

test("one has to go there where it is held in person or at a place; of a body's own word nobody knows", () => {
  expect(optionsOf("delivery: in-person")[0]).toMatchObject({ travel: true, online: false });
  expect(optionsOf(`place: [ ${row("Ghent")} ]`)[0]).toMatchObject({ travel: true, online: false });
  expect(optionsOf("delivery: by-post")[0]).not.toHaveProperty("travel");
});

test("the days on which it can be taken: until the day before a later row says that it is over", () => {
  const available = `available: [ ${row("{ first: 2026-03-01 }")}, ${row("none", "2026-09-01")} ]`;
  expect(optionsOf(available)[0]).toMatchObject({ first: "2026-03-01", last: "2026-08-31" });
  expect(optionsOf(available, "2026-09-01")).toEqual([]);
  expect(optionsOf(`available: [ ${row("{ last: 2026-05-31 }")} ]`)).toEqual([]);
  expect(optionsOf(`available: [ ${row("{ last: 2026-06-01 }")} ]`)[0]).toMatchObject({ last: "2026-06-01" });
});

test("where sources disagree on the days, those on which it surely can be taken", () => {
  expect(optionsOf("available: [ { from: undated, disputed: [ { value: { first: 2026-01-01, last: 2026-12-31 }, source: shop }, { value: { first: 2026-02-01, last: 2026-11-30 }, source: shop } ] } ]")[0]).toMatchObject({ first: "2026-02-01", last: "2026-11-30" });
});
