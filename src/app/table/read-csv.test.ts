import { expect, test } from "vitest";
import { readCsv } from "./read-csv.ts";

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

test("each row knows the line on which it begins, whatever stands in its cells", () => {
  const { rows, lines } = readCsv('a,b\n1,"two\nlines"\n"\r\n",3\n4,5');
  expect(rows).toEqual([["1", "two\nlines"], ["\r\n", "3"], ["4", "5"]]);
  expect(lines).toEqual([2, 4, 6]);
});
