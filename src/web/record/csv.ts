import Papa from "papaparse";

/** What some spreadsheet takes for the beginning of a formula: after spaces too, and in the wide letters of East Asian keyboards. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/** A table as CSV that a spreadsheet opens without running anything: what looks like a formula gets an apostrophe. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}

/** The same without a change to any cell: to be read by us again, not by a spreadsheet. */
export function plainCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: "\n" })}\n`;
}
