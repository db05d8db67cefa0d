import { describe, expect, test } from "vitest";
import { guessOrder, readDate } from "./date-order.ts";
import { guessColumns } from "./guess-columns.ts";
import { parseRecord } from "./parse-record.ts";
import { readTable } from "./read-table.ts";
import { recordTable } from "./record-table.ts";
import { recordText } from "./record-text.ts";
import type { HolderRecord } from "./schema.ts";
import { tableColumns } from "./table-columns.ts";

const bodies = [{ id: "exb", label: "EXB" }, { id: "oth", label: "OTH" }];
const columns = tableColumns("activities", bodies, [{ id: "semester-credit", label: "College semester credit hours" }]);
const column = (name: string | undefined) => columns.find((candidate) => candidate.name === name);
const mapped = (...names: (string | undefined)[]) => ({ columns: names.map(column), order: "mdy" as const });

describe("readDate", () => {
  test.each([
    ["2026-05-01", "mdy", "2026-05-01"],
    ["2026-05-01T10:30:00Z", "dmy", "2026-05-01"],
    ["5/1/2026", "mdy", "2026-05-01"],
    ["5/1/2026", "dmy", "2026-01-05"],
    ["31.12.26", "dmy", "2026-12-31"],
    ["May 1, 2026", "ymd", "2026-05-01"],
    ["1 September 2026", "ymd", "2026-09-01"],
    ["30 February 2026", "ymd", null],
    ["13/45/2024", "mdy", null],
    ["5/1/2026", "ymd", null],
    ["45992", "mdy", null],
    ["", "mdy", null],
  ] as const)("%s in the order %s is %s", (text, order, day) => {
    expect(readDate(text, order)).toBe(day);
  });
});

test.each([
  [["2026-05-01", "2026-06-01"], "ymd"],
  [["5/1/2026", "5/31/2026"], "mdy"],
  [["1/5/2026", "31/5/2026"], "dmy"],
  [["1/5/2026", "2/6/2026"], undefined],
  [["1/1/2026", "2/2/2026"], "dmy"],
  [[], undefined],
])("guessOrder of %j is %s: where two orders give other days, it does not guess", (dates, order) => {
  expect(guessOrder(dates)).toBe(order);
});

describe("guessColumns", () => {
  test.each([
    [["Date Completed", "Course Name", "CEUs", "Hours", "Notes", "Cost"], "exb", ["on", "title", "units.exb", "hours", "note", undefined]],
    [["CEUs", "date"], undefined, [undefined, "on"]],
    [["EXB CEU", "OTH credits", "Category (EXB)"], undefined, ["units.exb", "units.oth", "category.exb"]],
    [["Date", "Completed"], "exb", ["on", undefined]],
    [["ref", "on", "units.oth", "quantity.semester-credit"], undefined, ["ref", "on", "units.oth", "quantity.semester-credit"]],
  ])("%j", (headers, sole, expected) => {
    expect(guessColumns(headers, columns, bodies, sole)).toEqual(expected);
  });
});

describe("readTable", () => {
  test("rows become entries, each with a ref of its own, and words are made of texts", () => {
    const { entries, bad } = readTable("activities", [["5/1/2026", "Squat, done right", "1,9", "Self Study"], [" ", "", "", ""], ["5/2/2026", "", "2 CEU", ""]], mapped("on", "title", "units.exb", "delivery"));
    expect(bad).toEqual([]);
    expect(entries).toEqual([
      { ref: "a2", on: "2026-05-01", title: "Squat, done right", units: { exb: "1.9" }, delivery: "self-study" },
      { ref: "a4", on: "2026-05-02", units: { exb: "2" } },
    ]);
  });

  test("a bad row is named by its number in the sheet, with every reason, and comes back whole", () => {
    const rows = [["5/1/2026", "Fine", "1"], ["13/45/2024", "Wrong day", "-1"], ["", "No day", ""], ["5/1/2026", "x".repeat(301), "1", "over"], ["5/1/2026", "Many", "1,000"]];
    const { entries, bad } = readTable("activities", rows, mapped("on", "title", "units.exb"));
    expect(entries).toHaveLength(1);
    expect(bad.map(({ row, problems }) => ({ row, problems }))).toEqual([
      { row: 3, problems: ["Finished on: “13/45/2024” is no date in the order chosen. Write it as 2026-01-31.", "Units, EXB: “-1” is no number. Write it as 1.9."] },
      { row: 4, problems: ["on: Please fill this in."].map((text) => text.replace("on:", "Finished on:")) },
      { row: 5, problems: ["The row has more cells than there are headings (3). A comma inside a text needs quotation marks around it.", "Title: Write at most 300 characters."] },
      { row: 6, problems: ["Units, EXB: “1,000” is no number. Write it as 1.9."] },
    ]);
    expect(bad[0]?.cells).toBe(rows[1]);
  });

  test("a handle that stands twice is found", () => {
    expect(readTable("activities", [["a", "5/1/2026"], ["a", "5/2/2026"]], mapped("ref", "on")).bad).toMatchObject([{ row: 3 }]);
  });
});

const full: HolderRecord = {
  recert: 1,
  credentials: [{ id: "exb/trainer", "certified-on": "2025-01-01", note: "=SUM(A1)" }],
  activities: [
    { ref: "a1", on: "2026-05-01", title: '-1 "quoted", שלום', units: { exb: "1.90" }, category: { exb: "A" }, status: { oth: "pending" }, quantity: { "semester-credit": "3" }, tags: ["exb/ethics", "x"], for: ["exb/trainer"] },
    { ref: "a2", on: "2026-05-02", grade: "B", hours: "19" },
  ],
  cards: [{ ref: "c1", kind: "cpr-aed", issued: "2025-02-01", expires: "2027-02-01" }],
  facts: { country: "us", "exb/member": "yes" },
};

test.each(["activities", "credentials", "cards"] as const)("a table of %s is read back to the same entries", (list) => {
  const [headers = [], ...rows] = recordTable(full, list);
  const all = tableColumns(list, bodies, [{ id: "semester-credit", label: "" }]);
  const names = guessColumns(headers, all, bodies, undefined);
  const { entries, bad } = readTable(list, rows, { columns: names.map((name) => all.find((candidate) => candidate.name === name)), order: "ymd" });
  expect(bad).toEqual([]);
  expect(entries).toEqual(full[list]);
});

test.each(["yaml", "json"] as const)("a record as %s is read back to the same", (form) => {
  expect(parseRecord(recordText(full, form), `record.${form}`)).toEqual({ record: full, diagnostics: [] });
});

test.each(["=1+1", "-2", "＝1"])("the apostrophe that our own CSV puts before %s is taken away again", (title) => {
  const { entries } = readTable("activities", [[`'${title}`, "2026-05-01"]], mapped("title", "on"));
  expect(entries.map((entry) => entry.title)).toEqual([title]);
});
