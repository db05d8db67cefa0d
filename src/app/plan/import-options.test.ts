import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatDiagnostic } from "../../base/diagnostic.ts";
import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import { readRulebooks } from "../../rulebook/read-rulebooks.ts";
import { importOptions, type OptionTableHints } from "./import-options.ts";

const body = (id: string, name: string, alias: string) => [
  { path: `${id}/body.yaml`, text: `id: ${id}\nname: ${name}\naliases: [${alias}]\nsite: https://${id}.example\nunit: { name: CEU, step: "0.1" }\nchecked: 2026-01-01\ncoverage: All of it.\nsharing: [ { from: undated, value: unknown } ]\nduplicates: [ { from: undated, value: unknown } ]\n` },
  { path: `${id}/sources.yaml`, text: "- { id: shop, title: Shop, publisher: Acme, seen: 2026-01-02, kind: third-party }" },
  { path: `${id}/NOTES.md`, text: "None." },
];
const read = readRulebooks([
  { path: "vocabulary.yaml", text: "kinds: { course: A course, webinar: A talk, workshop: Hands on }\ndeliveries: { in-person: There, self-study: Alone, live-online: Live, recorded: Later, blended: Both }\ncards: { cpr-aed: CPR }\n" },
  ...body("exb", "Example Board", "EXB"),
  ...body("oth", "Other Board", "OTH"),
  ...body("reps", "Register", "REPs"),
  ...body("reps-one", "Register One", "REPs One"),
  { path: "exb/courses/one.yaml", text: "id: exb/one\ntitle: One\nprovider: exb\nkind: course\nawards: {}\n" },
]);
const { rulebooks } = compileRulebooks(read.bodies.map((b) => b.rulebook), read.vocabulary);

const load = (text: string, hints?: OptionTableHints) => importOptions(text, "courses.csv", rulebooks, hints);
const says = (text: string, hints?: OptionTableHints): string[] => load(text, hints).diagnostics.map(formatDiagnostic);

test("a table as a provider writes it", () => {
  const { options, diagnostics } = load(
    'Course ID,Course Name,Cost,Contact Hours,Provider,Format,Type,EXB CEUs,OTH,EXB Category,Start Date,End Date,Topics,Language,Link\nBK-1,"Backs, and how to mend them","$1,299.50",16 hrs,Acme School,Self-Paced,Course,1.6,16 CEU,A,3/31/2027,12/31/2027,Corrective Exercise; Nutrition,English/Spanish,https://acme.example/bk-1\n',
    { currency: "USD" },
  );
  expect(diagnostics).toEqual([]);
  expect(options).toEqual([
    {
      id: "BK-1", title: "Backs, and how to mend them", from: "imported", prices: ["1299.50 USD"], hours: "16", first: "2027-03-31", last: "2027-12-31", topics: ["corrective-exercise", "nutrition"], languages: ["en", "es"], travel: false, online: true, url: "https://acme.example/bk-1",
      activity: { title: "Backs, and how to mend them", kind: "course", delivery: "self-study", provider: "acme-school", hours: "16", units: { exb: "1.6", oth: "16" }, category: { exb: "A" }, content: "BK-1" },
    },
  ]);
});

test.each([
  ["a mark before the first heading, and semicolons", "\uFEFFtitle;price;hours\r\nA;9.00 EUR;2\r\n", "\n"],
  ["tabs", "title\tprice\thours\nA\t9.00 EUR\t2\n", ""],
  ["empty rows between and at the end", "title,price,hours\n,,\nA,9.00 EUR,2\n\n\n", ""],
])("%s", (_, text) => {
  expect(load(text)).toMatchObject({ diagnostics: [], options: [{ id: "A", prices: ["9.00 EUR"], hours: "2" }] });
});

test("line breaks inside quotation marks stay one cell, and later rows keep their lines", () => {
  expect(load('title,price\n"Two\r\nlines",5 USD\nBad,x\n').options.map(({ title }) => title)).toEqual(["Two lines"]);
  expect(says('title,price\n"Two\r\nlines",5 USD\nBad,x\n')).toEqual(["courses.csv:4:2: error bad-row: Row 3, “price”: “x” is no price. Write it as 99.00 USD. (expected an amount such as 99.00 USD)"]);
});

test("bad rows are named with line, column and what was expected, and the good ones are kept", () => {
  const text = "title,price,hours,kind,first day,exb ceu\nA,-5.00 USD,2,course,2027-01-01,1\nB,5.00 USD,-2,course,2027-02-30,1\nC,5.00 USD,2,corse,2027-01-01,1\nD,5.00 USD,2,course,2027-01-01,0.5\nE,5.00 USD,2,course,2027-01-01,10001\n,5.00 USD,,,,\nF,5.00 USD,2,course,2027-01-01,1,more\n";
  expect(load(text).options.map(({ id }) => id)).toEqual(["D"]);
  expect(says(text)).toEqual([
    "courses.csv:2:2: error bad-row: Row 2, “price”: “-5.00 USD” is below nothing. A price is 0 or more. (expected an amount such as 99.00 USD)",
    "courses.csv:3:3: error bad-row: Row 3, “hours”: “-2” is below nothing. Write 0 or more. (expected a number such as 1.5)",
    "courses.csv:3:5: error bad-row: Row 3, “first day”: “2027-02-30” is no day. Write it as 2026-01-31. (expected a day such as 2026-01-31)",
    "courses.csv:4:4: error bad-row: Row 4, “kind”: No rulebook knows the kind of activity “corse”. Did you mean “course”? (expected a word that a rulebook knows)",
    "courses.csv:6:6: error bad-row: Row 6, “exb ceu”: 10001 is too much for one course. Write 10000 or less. (expected 10000 or less)",
    "courses.csv:7:1: error bad-row: Row 7: The row has neither an id nor a title. Write one of them. (expected an id or a title)",
    "courses.csv:8:7: error bad-row: Row 8: The row has more cells than there are headings (6). A comma inside a text needs quotation marks around it. (expected 6 cells)",
  ]);
});

test.each([
  ["99", undefined, "“99” does not say in which currency. Write it as 99.00 USD."],
  ["$99", undefined, "“$99” does not say in which currency. Write it as 99.00 USD."],
  ["$99", "EUR", "“$99” is in dollars, and the table in EUR. Write which dollar is meant."],
  ["49,90", "EUR", "“49,90” has a decimal comma. Write 49.90."],
  ["1.299,50 EUR", undefined, "“1.299,50 EUR” has a decimal comma. Write 1299.50."],
  ["1,299", "USD", "“1,299” could be read in two ways. Write it with a point before the cents, and without a comma."],
  ["99.999", "USD", "“99.999” is no amount of money. Write it with a point and two digits for the cents."],
  ["$99-$129", "USD", "“$99-$129” is more than one price. Write the highest."],
  ["(5.00)", "USD", "“(5.00)” is below nothing. A price is 0 or more."],
  ["99999999", "USD", "“99999999” is too much for one course. Write 9999999.99 or less."],
  ["EUR 5 USD", undefined, "“EUR 5 USD” names two currencies. Write one."],
  ["call us", "USD", "“call us” is no price. Write it as 99.00 USD."],
  ["1e3", "USD", "“1e3” is no price. Write it as 99.00 USD."],
])("the price %s is not guessed at (table in %s)", (price, currency, expected) => {
  const { options, bad } = load(`title;price\nA;${price}\n`, currency === undefined ? {} : { currency });
  expect([options, bad[0]?.problems.map((problem) => problem.says)]).toEqual([[], [expected]]);
});

test.each([
  ["$99", "CAD", ["99.00 CAD"]],
  ["US$ 99.5", "CAD", ["99.50 USD"]],
  ["€1.5", undefined, ["1.50 EUR"]],
  ["GBP 1,234.00", undefined, ["1234.00 GBP"]],
  ["0", "USD", ["0.00 USD"]],
  ["Free", undefined, ["0.00 USD"]],
  ["TBD", "USD", []],
  ["n/a", "USD", []],
  ["-", "USD", []],
])("the price %s is read (table in %s)", (price, currency, expected) => {
  expect(load(`title;price\nA;${price}\n`, currency === undefined ? {} : { currency }).options[0]?.prices).toEqual(expected);
});

test("the currency stands in the heading, or in a column of its own", () => {
  expect(load("title,Price (CAD)\nA,$5\n").options[0]?.prices).toEqual(["5.00 CAD"]);
  expect(load("title,price,currency\nA,5,eur\n").options[0]?.prices).toEqual(["5.00 EUR"]);
  expect(says("title,price,currency\nA,5 USD,EUR\nB,5,Euro\n")).toHaveLength(2);
});

test.each([
  ["1,5", "“1,5” has a comma, which could be a decimal comma or stand between thousands. Write 1.5 if it is a decimal."],
  ["90 min", "“90 min” is in “min”. Write hours, such as 1.5."],
  ["3 days", "“3 days” is in “days”. Write hours, such as 1.5."],
  ["1:30", "“1:30” is no number. Write it as 1.5."],
  ["two", "“two” is no number. Write it as 1.5."],
])("hours of %s are not guessed at", (hours, expected) => {
  expect(load(`title;hours\nA;${hours}\n`).bad[0]?.problems.map((problem) => problem.says)).toEqual([expected]);
});

test("unknown hours are no hours, and no hours are zero hours", () => {
  expect(load("title,hours\nA,unknown\nB,0\nC,\n").options.map(({ hours }) => hours)).toEqual([undefined, "0", undefined]);
});

test("an id stands once; rows of one title without ids are the same content on other days", () => {
  expect(says("id,title\na,A\nb,B\na,C\n")).toEqual(["courses.csv:4:1: error bad-row: Row 4, “id”: The id “a” stands in row 2 already. Give each row its own. (expected an id of its own for each row)"]);
  expect(load("title,date\nA,2027-01-01\nA,2027-02-01\n").options.map(({ id, first, last, activity }) => [id, first, last, activity.content])).toEqual([["A", "2027-01-01", "2027-01-01", "A"], ["A 3", "2027-02-01", "2027-02-01", "A"]]);
});

test("days that could be two are said; where one row tells the order, it holds for all", () => {
  expect(load("title,date\nA,3/4/2027\n").bad[0]?.problems[0]?.says).toBe("“3/4/2027” could be two days. Write it as 2026-01-31.");
  expect(load("title,date\nA,3/4/2027\nB,3/31/2027\n").options.map(({ first }) => first)).toEqual(["2027-03-04", "2027-03-31"]);
});

test("units belong to the body that the heading names; the longest name is meant; a bare heading needs a sole body", () => {
  expect(load("title,CEC (OTH),REPs One points,reps\nA,1,2,3\n").options[0]?.activity.units).toEqual({ oth: "1", "reps-one": "2", reps: "3" });
  expect(load("title,CEU\nA,1\n", { soleBody: "exb" }).options[0]?.activity.units).toEqual({ exb: "1" });
  expect(says("title,CEU,EXB price\nA,1,2\n")).toEqual(["courses.csv:1:2: warning unread-column: Nothing is read from the column “CEU”", "courses.csv:1:3: warning unread-column: Nothing is read from the column “EXB price”"]);
});

test.each([
  ["title,nobody ceu,exb ceu", { exb: "2" }],
  ["title,nobody ceu", undefined],
  ["title,CEUs (Nobody Else)", undefined],
  ["title,loyalty points", undefined],
  ["title,non-EXB credits", undefined],
  ["title,Nobody/EXB CEU", undefined],
  ["title,EXB and OTH credits", undefined],
  ["title,CEU,EXB CEU", { exb: "2" }],
  ["title,CEU,OTH CEU", { oth: "2" }],
  ["title,CEU,credits", undefined],
  ["title,CEUs awarded", { exb: "1" }],
  ["title,EXB approved CEUs", { exb: "1" }],
  ["title,No. of EXB CEU", { exb: "1" }],
])("units are never given to another body than theirs: %s", (headings, units) => {
  expect(load(`${headings}\nA,1,2\n`, { soleBody: "exb" }).options[0]?.activity.units ?? load(`${headings}\nA,1\n`, { soleBody: "exb" }).options[0]?.activity.units).toEqual(units);
});

test("a course of the catalogue is known by its id, and a wrong one named", () => {
  expect(load("id,price\nexb/one,5 USD\n").options[0]?.activity).toMatchObject({ course: "exb/one" });
  expect(load("title,catalogue course\nA,exb/on\n").bad[0]?.problems[0]?.says).toBe("No rulebook knows the course “exb/on”. Did you mean “exb/one”?");
});

test("a quotation mark that is never closed spoils its row alone", () => {
  const { options, bad } = load('title,price\nA,5 USD\n"B,6 USD\nC,7 USD\n');
  expect(options.map(({ id }) => id)).toEqual(["A"]);
  expect(bad).toMatchObject([{ row: 3, problems: [{ says: expect.stringContaining("never closed") as string }] }]);
});

test.each([
  ["", "This is no table of courses: its first line has no headings"],
  ["price,hours\n5,1\n", "No column is headed as an id, a title or a course"],
  ["<html><body>not here</body></html>", "This is no table of courses: its first line has no headings"],
])("what is no table of courses is refused whole", (text, message) => {
  expect(load(text)).toMatchObject({ options: [], diagnostics: [{ code: "bad-table", message }] });
});

test("addresses and texts that would do harm do not pass", () => {
  expect(load('title,url\nA,javascript:alert(1)\n"\u202Eevil",https://a.example\n').options).toEqual([]);
  expect(load("title,provider\n'=1+1,constructor\n").options).toEqual([]);
});

test("20,000 rows, a third of them bad, take about half a second, and on a busy machine seconds at the most", () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `C${i},Course ${i},${i % 3 === 0 ? "-1" : `${i % 300}.00`} USD,${i % 40},Acme,self-study,${i % 5 === 4 ? "corse" : "course"},${(i % 20) / 10},en`);
  const begun = performance.now();
  const { options, bad } = load(`id,title,price,hours,provider,delivery,kind,exb ceu,language\n${rows.join("\n")}\n`);
  expect(options.length + bad.length).toBe(20_000);
  expect(options.length).toBeGreaterThan(10_000);
  expect(performance.now() - begun).toBeLessThan(8000);
});

test("never throws, and loses no row, whatever stands in the cells", () => {
  const cell = fc.oneof(fc.constantFrom("", "A", "5 USD", "-5", "1,5", "2027-01-01", "3/4/2027", "course", "exb/one", "__proto__", "constructor", "'=1", "en", "yes", "x".repeat(400), "a\nb", '"', "\u0000", "\u202E"), fc.string({ unit: "binary", maxLength: 12 }));
  const heading = fc.constantFrom("id", "title", "course", "price", "currency", "hours", "kind", "delivery", "exb ceu", "exb category", "first day", "date", "language", "topics", "online", "min days", "card", "url", "__proto__", "other");
  const counted = { kept: 0, bad: 0 };
  fc.assert(
    fc.property(fc.array(heading, { minLength: 1, maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }), (headings, rows) => {
      const quoted = (cells: string[]): string => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
      const { options, bad, diagnostics } = load([quoted(["title", ...headings]), ...rows.map((cells) => quoted(cells))].join("\n"), { currency: "USD" });
      const filled = rows.filter((cells) => cells.some((text) => text.replace(/^\uFEFF/, "").trim() !== "")).length;
      counted.kept += options.length;
      counted.bad += bad.length;
      expect(options.length + bad.length).toBe(filled);
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
      for (const d of diagnostics) expect(formatDiagnostic(d)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(counted.kept, counted.bad)).toBeGreaterThan(50);
});
