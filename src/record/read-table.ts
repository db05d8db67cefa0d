import type { AnyEntry, EntryOf } from "./entries.ts";
import { entryKey } from "./entries.ts";
import { checkEntry } from "./check-entry.ts";
import { readDate, type DateOrder } from "./date-order.ts";
import { plainCell } from "./plain-cell.ts";
import type { TableColumn, TableList } from "./table-columns.ts";
import { wordOf } from "./word-of.ts";

/** A row of a table that cannot be used, with its number as a spreadsheet counts it. */
export interface BadRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly string[];
}

export interface TableReading<L extends TableList> {
  readonly entries: readonly EntryOf<L>[];
  readonly bad: readonly BadRow[];
}

export interface TableMapping {
  /** A column for each heading; `undefined` leaves the cells out. */
  readonly columns: readonly (TableColumn | undefined)[];
  readonly order: DateOrder;
}

/** Text of one cell as the entry wants it, or what to write instead. */
type Cell = { readonly value: unknown } | { readonly problem: string };

/**
 * Turns rows into entries. `rows` are those below the headings: the first is row 2 of the sheet. Empty rows are
 * skipped; a row that is wrong comes back with every reason, whole.
 */
export function readTable<L extends TableList>(list: L, rows: readonly (readonly string[])[], mapping: TableMapping): TableReading<L> {
  const entries: EntryOf<L>[] = [];
  const bad: BadRow[] = [];
  const taken = new Set<string>();
  const names = rows.length > 0 ? Math.max(...mapping.columns.map((_column, index) => index + 1)) : 0;
  const stem = list === "cards" ? "c" : "a";
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    const row = index + 2;
    const extra = cells.slice(names).some((cell) => cell.trim() !== "") ? [`The row has more cells than there are headings (${names}). A comma inside a text needs quotation marks around it.`] : [];
    const { entry, problems } = entryOf(cells, mapping);
    if (list !== "credentials" && entry["ref"] === undefined) entry["ref"] = `${stem}${row}`;
    const checked = checkEntry(list, entry, { credentials: [] });
    const name = checked.ok && list !== "credentials" ? entryKey(checked.entry as AnyEntry, row) : undefined;
    const twice = name !== undefined && taken.has(name) ? [`The handle “${name}” stands in an earlier row. Give each row its own, or leave the column out.`] : [];
    const schema = checked.ok ? [] : checked.problems.filter(({ path }) => !problems.has(path)).map(({ path, says }) => `${labelOf(path, mapping)}: ${says}`);
    const all = [...extra, ...problems.values(), ...schema, ...twice];
    if (all.length > 0 || !checked.ok) bad.push({ row, cells, problems: all });
    else {
      if (name !== undefined) taken.add(name);
      entries.push(checked.entry);
    }
  });
  return { entries, bad };
}

function entryOf(cells: readonly string[], { columns, order }: TableMapping): { entry: Record<string, unknown>; problems: Map<string, string> } {
  const entry: Record<string, unknown> = {};
  const problems = new Map<string, string>();
  columns.forEach((column, index) => {
    const text = plainCell(cells[index] ?? "");
    if (column === undefined || text === "") return;
    const cell = readCell(text, column, order);
    if ("problem" in cell) problems.set(column.name, `${column.label}: ${cell.problem}`);
    const [key = "", inner] = column.name.split(/\.(.*)/s);
    const value = "value" in cell ? cell.value : text;
    entry[key] = inner ? { ...(entry[key] as object | undefined), [inner]: value } : value;
  });
  return { entry, problems };
}

function readCell(text: string, { cells }: TableColumn, order: DateOrder): Cell {
  switch (cells) {
    case "date": {
      const day = readDate(text, order);
      return day === null ? { problem: `“${short(text)}” is no date in the order chosen. Write it as 2026-01-31.` } : { value: day };
    }
    case "decimal": {
      const number = /^(\d*)(?:[.,](\d+))?\s*[\p{L}.]*$/u.exec(text);
      if (!number || (number[1] === "" && number[2] === undefined) || /^\d+,\d{3}\b/.test(text)) return { problem: `“${short(text)}” is no number. Write it as 1.9.` };
      return { value: number[2] === undefined ? String(number[1]) : `${number[1] || "0"}.${number[2]}` };
    }
    case "word":
      return { value: wordOf(text) };
    case "words":
    case "ids":
      return { value: text.split(/[;,]/).map((part) => part.trim().toLowerCase()).filter((part) => part !== "") };
    case "id":
      return { value: text.toLowerCase() };
    case "text":
      return { value: text };
  }
}

function labelOf(path: string, { columns }: TableMapping): string {
  return columns.find((column) => column?.name === path || path.startsWith(`${column?.name ?? ""}.`))?.label ?? path;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}
