import { readTable, type TableMapping } from "../../record/read-table.ts";
import type { TableList } from "../../record/table-columns.ts";
import type { CsvTable } from "../../app/table/read-csv.ts";
import { csvText, plainCsv } from "./csv.ts";
import type { ImportResult } from "./import-result.ts";
import { visible } from "./visible.ts";

/** Reads the rows of a table for import, and keeps those that are wrong as they are. */
export function readTableRows(list: TableList, table: CsvTable, mapping: TableMapping): ImportResult {
  const { entries, bad } = readTable(list, table.rows, mapping);
  const faults = new Map(table.faults.map(({ row, says }) => [row, says]));
  const left = bad.map((row) => ({ ...row, problems: [...(faults.has(row.row) ? [faults.get(row.row) ?? ""] : []), ...row.problems] }));
  return {
    theirs: { credentials: [], [list]: entries },
    replaces: list,
    leftOut: left.map(({ row, cells, problems }) => ({ where: `Row ${row}`, says: problems, quoted: visible(cells.join(", ")) })),
    leftText: () => (left.length === 0 ? "" : plainCsv([table.headers, ...left.map(({ cells }) => cells)])),
    leftFile: () => ({
      name: "recert-left-out.csv",
      text: csvText([[...table.headers, "What is wrong"], ...left.map(({ cells, problems }) => [...table.headers.map((_header, index) => cells[index] ?? ""), problems.join(" "), ...cells.slice(table.headers.length)])]),
      type: "text/csv",
    }),
  };
}
