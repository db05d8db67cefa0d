import { expect, test } from "vitest";
import { readCsv } from "../../app/table/read-csv.ts";
import { csvText, plainCsv } from "./csv.ts";

test("what a spreadsheet would run gets an apostrophe; other cells stay as they are", () => {
  expect(csvText([["=1+1", "+x", "-1", "@y", " =1", "＝1", "1.9", "a,b", 'say "hi"']])).toBe("\"'=1+1\",\"'+x\",\"'-1\",\"'@y\",\"' =1\",\"'＝1\",1.9,\"a,b\",\"say \"\"hi\"\"\"\r\n");
});

test("plainCsv is read back to the same cells", () => {
  const rows = [["date", "title"], ["=1", "a\nb"], ["", '"']];
  const { headers, rows: read } = readCsv(plainCsv(rows));
  expect([headers, ...read.slice(0, 2)]).toEqual(rows);
});
