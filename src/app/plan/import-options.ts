import type { Diagnostic } from "../../base/diagnostic.ts";
import { harmless } from "../../base/harmless.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { guessOptionColumns } from "../../plan/options/guess-option-columns.ts";
import { optionColumns, type OptionColumn } from "../../plan/options/option-columns.ts";
import type { PlanOption } from "../../plan/options/option.ts";
import type { OwnOption } from "../../plan/options/own-option-schema.ts";
import { type BadOptionRow, readOptionTable } from "../../plan/options/read-option-table.ts";
import { guessOrder, type DateOrder } from "../../record/date-order.ts";
import { type CsvTable, readCsv } from "../table/read-csv.ts";

const MOST_ROWS = 50_000;

/** What may be known of a table beside its text. */
export interface OptionTableHints {
  /** The column of each heading, where somebody chose them. */
  readonly columns?: readonly (OptionColumn | undefined)[];
  readonly order?: DateOrder;
  /** Of prices that do not name theirs. */
  readonly currency?: string;
  /** The body that a column headed only "CEU" belongs to: that of a record with credentials of one body alone. */
  readonly soleBody?: string;
}

export interface ImportedOptions {
  readonly options: readonly PlanOption[];
  /** The same as a plan file would hold them. */
  readonly written: readonly OwnOption[];
  /** What was left out and why: bad rows by line and column (the cell's number), and headings that nothing was read from. */
  readonly diagnostics: readonly Diagnostic[];
  readonly bad: readonly BadOptionRow[];
  readonly table: CsvTable;
  readonly columns: readonly (OptionColumn | undefined)[];
}

/** Reads a table of courses (CSV with commas, semicolons or tabs). Good rows are kept, whatever the others are. */
export function importOptions(text: string, file: string, rulebooks: Rulebooks, hints: OptionTableHints = {}): ImportedOptions {
  const table = readCsv(text);
  const bodies = [...rulebooks.bodies.values()].map(({ id, short }) => ({ id, label: short }));
  const guess = guessOptionColumns(table.headers, optionColumns(bodies), bodies, hints.soleBody);
  const columns = hints.columns ?? guess.columns;
  const complain = (line: number, column: number, severity: Diagnostic["severity"], code: string, message: string, expected?: string): Diagnostic => ({ file, line, column, severity, code, message, ...(expected === undefined ? {} : { expected }) });
  const refuse = (message: string, expected: string): ImportedOptions => ({ options: [], written: [], diagnostics: [complain(1, 1, "error", "bad-table", message, expected)], bad: [], table, columns });
  if (!columns.some((column) => column?.name === "title" || column?.name === "id" || column?.name === "course")) return refuse(table.headers.length < 2 ? "This is no table of courses: its first line has no headings" : "No column is headed as an id, a title or a course", "a first line with headings such as title, price, hours, nasm ceu");
  if (table.rows.length > MOST_ROWS) return refuse(`The table has ${table.rows.length} rows`, `at most ${MOST_ROWS}; split it`);
  const days = columns.flatMap((column, index) => (column?.cells === "day" ? table.rows.map((cells) => cells[index] ?? "") : []));
  const { options, written, bad } = readOptionTable(table.rows, { columns, order: hints.order ?? guessOrder(days), currency: guess.currency ?? hints.currency, spoilt: new Map(table.faults.map(({ row, says }) => [row, says])) }, rulebooks);
  const unread = table.headers.flatMap((header, index) => (columns[index] === undefined && header !== "" ? [complain(1, index + 1, "warning", "unread-column", `Nothing is read from the column “${harmless(header)}”`)] : []));
  const faults = table.faults.filter(({ row }) => row < 2).map(({ says }) => complain(1, 1, "error", "bad-table", says));
  const rows = bad.flatMap(({ row, problems }) => problems.map(({ column, says, expected }) => complain(lineOf(table, row), Math.max(column, 1), "error", "bad-row", `Row ${row}${table.headers[column - 1] ? `, “${harmless(table.headers[column - 1] ?? "")}”` : ""}: ${harmless(says, 400)}`, expected)));
  return { options, written, diagnostics: [...unread, ...faults, ...rows], bad, table, columns };
}

/** The line on which a row of the sheet begins. */
function lineOf({ lines }: CsvTable, row: number): number {
  return row <= 1 ? 1 : (lines[row - 2] ?? 0);
}
