import type { HolderRecord } from "./schema.ts";
import { tableColumns, type TableList } from "./table-columns.ts";

/** One list of the record as a table: headings that `readTable` knows, and only columns that are used. */
export function recordTable(record: HolderRecord, list: TableList): string[][] {
  const entries: readonly Readonly<Record<string, unknown>>[] = record[list] ?? [];
  const named = (...keys: readonly string[]) => [...new Set(entries.flatMap((entry) => keys.flatMap((key) => Object.keys((entry[key] as object | undefined) ?? {}))))].toSorted().map((id) => ({ id, label: id }));
  const all = tableColumns(list, named("units", "category", "status"), named("quantity"));
  const used = all.filter(({ name }) => entries.some((entry) => cellOf(entry, name) !== ""));
  return [used.map(({ name }) => name), ...entries.map((entry) => used.map(({ name }) => cellOf(entry, name)))];
}

function cellOf(entry: Readonly<Record<string, unknown>>, column: string): string {
  const [key = "", inner] = column.split(/\.(.*)/s);
  const value = inner ? (entry[key] as Readonly<Record<string, unknown>> | undefined)?.[inner] : entry[key];
  return value === undefined ? "" : Array.isArray(value) ? value.join("; ") : String(value);
}
