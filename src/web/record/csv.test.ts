import { expect, test } from "vitest";
import { csvText, plainCsv, readCsv } from "./csv.ts";

test("what a spreadsheet would run gets an apostrophe; other cells stay as they are", () => {
  expect(csvText([["=1+1", "+x", "-1", "@y", " =1", "＝1", "1.9", "a,b", 'say "hi"']])).toBe("\"'=1+1\",\"'+x\",\"'-1\",\"'@y\",\"' =1\",\"'＝1\",1.9,\"a,b\",\"say \"\"hi\"\"\"\r\n");
});

test.each([
  ["commas", "\uFEFFdate,title\n2026-01-01,\"a, b\"\n"],
  ["semicolons", "date;title\r\n2026-01-01;a, b\r\n"],
  ["tabs", "date\ttitle\n2026-01-01\ta, b\n"],
])("a table with %s is read", (_, text) => {
  const { headers, rows, faults } = readCsv(text);
  expect({ headers, first: rows[0], faults }).toEqual({ headers: ["date", "title"], first: ["2026-01-01", "a, b"], faults: [] });
});

test("a quotation mark that is never closed is named with its row, and nothing behind it is lost", () => {
  const { rows, faults } = readCsv('date,title\n2026-01-01,fine\n2026-01-02,"open\n2026-01-03,behind\n');
  expect(faults[0]?.row).toBe(3);
  expect(rows[1]?.[1]).toContain("behind");
});

test("plainCsv is read back to the same cells", () => {
  const rows = [["date", "title"], ["=1", "a\nb"], ["", '"']];
  const { headers, rows: read } = readCsv(plainCsv(rows));
  expect([headers, ...read.slice(0, 2)]).toEqual(rows);
});
