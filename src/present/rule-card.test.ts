import { expect, test } from "vitest";
import { parse } from "yaml";
import { ruleCard, type CardRow, type RuleCard, type RuleCardContext } from "./rule-card.ts";
import { sourcesById } from "./rule-card-sources.ts";

const sources = sourcesById(
  parse(`
- { id: book, title: Handbook, url: "https://exb.example/book.pdf", publisher: EXB, seen: "2026-11-20", kind: official }
- { id: blog, title: A blog, url: "javascript:alert(1)", publisher: Somebody, seen: "2026-11-20", kind: third-party }
`),
);
const context: RuleCardContext = { units: new Map([["exb", "CEU"], ["oth", "CEC"]]), sources, names: new Map([["statement exb/ethics", "I have kept the code."], ["body oth", "Other Board"]]), on: "2025-06-01" };
const card = (id: string, yaml: string): RuleCard => ruleCard(id, parse(yaml), context);
const facts = (of: RuleCard) => of.sections.flatMap((section) => section.groups.flatMap((group) => group.facts));
const rows = (of: RuleCard): CardRow[] => facts(of).flatMap((fact) => [...fact.rows]);

const value = (id: string) => rows(trainer).find((row) => row.id === `${id}@undated`)?.value;

const trainer = card(
  "exb/trainer",
  `
id: exb/trainer
name: Certified Trainer
kind: certification
version-by: cycle-start
expires: [ { from: undated, value: yes, source: book } ]
cycle:
  months: [ { from: undated, value: 24, source: book } ]
  runs: [ { from: undated, value: { from: certified-on, ends: day-before, missing-day: last-day }, source: book } ]
submit: [ { from: undated, value: { opens: cycle-end - P90D, closes: unknown }, source: book } ]
require:
  - id: total
    units:
      per: cycle
      at-least:
        - { from: undated, value: "1.9", source: "book#p12" }
        - { from: 2024-01-01, value: "2.0", source: [book, blog], note: Raised by a tenth. }
        - { from: 2027-01-01, value: none, source: blog }
  - id: way
    any-of:
      - { id: credits, units: { of: { kind: [course, workshop] }, at-least: [ { from: undated, value: "50%", source: blog } ] } }
      - { id: exam, pass: { exam: exb/trainer, within: [ { from: undated, value: { first: cycle-start, last: cycle-end }, source: book } ] } }
  - { id: ethics, name: Code of conduct, attest: { statement: exb/ethics, per: cycle } }
late:
  - id: first-90-days
    state: late
    until: [ { from: undated, value: cycle-end + P90D, source: book } ]
    fee:
      - from: undated
        disputed: [ { value: 30.00 USD, source: book }, { value: 50.00 USD, source: blog, note: Seen once. } ]
  - { id: later, state: reinstatable, until: [ { from: undated, value: unknown } ] }
`,
);

test("a fact's path skips the kind of requirement and names items by their id", () => {
  expect(facts(trainer).map((fact) => fact.path)).toEqual([
    "expires", "cycle.months", "cycle.runs", "submit", "require.total.at-least", "require.way.credits.at-least",
    "require.way.exam.within", "late.first-90-days.until", "late.first-90-days.fee", "late.later.until",
  ]);
});

test("rows carry their anchor, their last day, their value in words and which one is in force", () => {
  const total = facts(trainer).find((fact) => fact.path === "require.total.at-least");
  expect(total?.rows.map(({ id, until, value, confidence, current }) => ({ id, until, value, confidence, current }))).toEqual([
    { id: "require.total.at-least@undated", until: "2023-12-31", value: "1.9 CEU", confidence: "official", current: false },
    { id: "require.total.at-least@2024-01-01", until: "2026-12-31", value: "2.0 CEU", confidence: "official", current: true },
    { id: "require.total.at-least@2027-01-01", until: undefined, value: "No such rule", confidence: "third-party", current: false },
  ]);
  expect(total?.rows[0]?.sources[0]).toMatchObject({ title: "Handbook", at: "p12", publisher: "EXB" });
});

test("values that contradict each other are all there, each with its source", () => {
  const fee = rows(trainer).find((row) => row.id === "late.first-90-days.fee@undated");
  expect(fee).toMatchObject({ value: "30.00 USD / 50.00 USD", confidence: "disputed" });
  expect(fee?.versions.map((version) => [version.value, version.sources[0]?.title, version.note])).toEqual([
    ["30.00 USD", "Handbook", undefined],
    ["50.00 USD", "A blog", "Seen once."],
  ]);
});

test("an unknown row says so and needs no source", () => {
  expect(rows(trainer).at(-1)).toMatchObject({ value: "Unknown", confidence: "unknown", sources: [] });
});

test("only web addresses become links", () => {
  expect(rows(trainer).find((row) => row.id === "require.total.at-least@2027-01-01")?.sources[0]?.url).toBeUndefined();
});

test("days, durations and windows are said in words", () => {
  expect(value("cycle.months")).toBe("24 months");
  expect(value("cycle.runs")).toBe("From the day of certification to the day before the anniversary; where the month has no such day, the month’s last day stands in");
  expect(value("submit")).toBe("Opens: 90 days before the last day of the cycle. Closes: unknown");
  expect(value("late.first-90-days.until")).toBe("90 days after the last day of the cycle");
  expect(value("require.way.credits.at-least")).toBe("50% of the total required");
  expect(value("require.way.exam.within")).toBe("From the first day of the cycle to the last day of the cycle");
});

test("a requirement says what it speaks of, and one without rows is there too", () => {
  const groups = trainer.sections.find((section) => section.id === "requirements")?.groups ?? [];
  expect(groups.map((group) => [group.id, group.title, group.about])).toEqual([
    ["require.total", "Total", ["In each cycle."]],
    ["require.way.credits", "Credits", ["One of the ways to meet “Way”.", "Speaks of: course or workshop."]],
    ["require.way.exam", "Exam", ["One of the ways to meet “Way”.", "Exam: exb/trainer."]],
    ["require.ethics", "Code of conduct", ["You state: I have kept the code.", "In each cycle."]],
  ]);
});

test("awards are read in the unit of the body that gives them", () => {
  const body = card("exb", 'awards: [ { id: hours, of: { kind: course }, gives: { per: hour, units: [ { from: undated, value: "0.1", source: book } ] } } ]');
  expect(rows(body)[0]).toMatchObject({ id: "awards.hours.gives.units@undated", value: "0.1 CEU for each hour" });
  const course = card("exb/courses/strength", 'awards: { oth: { units: [ { from: undated, value: "19", source: book } ] } }');
  expect(rows(course)[0]).toMatchObject({ id: "awards.oth.units@undated", value: "19 CEC" });
  expect(course.sections[0]?.groups[0]).toMatchObject({ id: "awards.oth", title: "Other Board" });
});

test("tables by band use the bands' names; pro-rating is said in words", () => {
  const banded = card(
    "exb/coach",
    `
bands: [ { from: undated, source: book, value: [ { id: before, name: Certified before the cycle, certified: { until: cycle-start - P1D } }, { id: year-1, name: In its first year, certified: { from: cycle-start } } ] } ]
require: [ { id: total, units: { at-least: [ { from: undated, source: book, value: { by: band, before: "6.0", year-1: "4.0" } }, { from: 2024-01-01, source: book, value: { pro-rate: "80", over: P24M, per: P6M, round: down, from: certified-on } } ] } } ]
`,
  );
  expect(rows(banded).map((row) => row.value)).toEqual([
    "Certified before the cycle: Certified until 1 day before the first day of the cycle; In its first year: Certified from the first day of the cycle",
    "Certified before the cycle: 6.0 CEU; In its first year: 4.0 CEU",
    "80 CEU for a whole 24 months; for less, the share of its periods of 6 months that are left from the day of certification: only full ones count",
  ]);
});

test("a course says when, where and in which language it can be taken, what it costs and which card comes of it", () => {
  const row = (value: string): string => `[ { from: undated, value: ${value}, source: book } ]`;
  const offer = card("exb/courses/strength", `topics: [older-adults, strength]\nurl: https://exb.example/strength\nlanguages: ${row("[en, pt-br]")}\navailable: ${row("{ first: 2027-01-01, last: 2027-06-30 }")}\nmin-days: ${row("1")}\nplace: ${row("Ghent")}\nprice: ${row("none")}\ncard: { kind: cpr-aed, months: ${row("24")} }`);
  expect(offer.details).toEqual([{ label: "About", value: "older adults and strength" }, { label: "Offered at", value: "https://exb.example/strength" }]);
  expect(Object.fromEntries(rows(offer).map(({ id, value }) => [id.replace("@undated", ""), value]))).toEqual({
    languages: "English and Brazilian Portuguese",
    available: "From 1 January 2027 until 30 June 2027",
    "min-days": "1 day",
    place: "Ghent",
    price: "Free",
    "card.months": "24 months",
  });
});
