import type { Credential } from "../../compile/rulebook.ts";
import type { HolderTable } from "./holder-table.ts";

type Column = Int32Array | Uint32Array | Uint8Array | Float64Array;

/** A key of the table that is a column of numbers. */
export type ColumnName = { [K in keyof HolderTable]: HolderTable[K] extends Column ? K : never }[keyof HolderTable];

/** A table of no holders, with columns that can grow. */
export function emptyTable(credential: Credential, lists: Pick<HolderTable, "facts" | "profiles" | "proofs" | "whole" | "eventsApart">): HolderTable {
  const days = () => new Int32Array(0);
  const starts = () => new Uint32Array(0);
  return {
    credential,
    count: 0,
    ...lists,
    certified: days(),
    expires: days(),
    submitted: days(),
    factSet: new Int32Array(0),
    said: new Uint8Array(0),
    renewalStart: starts(),
    renewalOn: days(),
    renewalEnds: days(),
    activityStart: starts(),
    day: days(),
    profile: new Int32Array(0),
    stated: new Int32Array(0),
    hours: new Float64Array(0),
    content: new Int32Array(0),
    flags: new Uint8Array(0),
    proofStart: starts(),
    proofProfile: new Int32Array(0),
    proofFrom: days(),
    proofUntil: days(),
  };
}

/** Gives the columns another length; what they hold is kept as far as it fits. */
export function resizeColumns(table: HolderTable, names: readonly ColumnName[], length: number): void {
  const columns: Record<ColumnName, Column> = table;
  for (const name of names) columns[name] = resized(columns[name], length);
}

function resized(column: Column, length: number): Column {
  if (length <= column.length) return column.slice(0, length);
  const make = column.constructor as new (length: number) => Column;
  const longer = new make(length);
  longer.set(column);
  return longer;
}
