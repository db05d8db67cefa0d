import Papa from "papaparse";

/** What some spreadsheet takes for the beginning of a formula: after spaces too, and in the wide letters of East Asian keyboards. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/** A table as CSV that a spreadsheet opens without running anything: what looks like a formula gets an apostrophe. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}

export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is wrong with the text as a table, by row of the sheet. */
  readonly faults: readonly { readonly row: number; readonly says: string }[];
}

/** Reads CSV, with commas, semicolons or tabs. The first row holds the headings. */
export function readCsv(text: string): CsvTable {
  const plain = text.replace(/^\uFEFF/, "");
  const { data, errors } = Papa.parse<string[]>(plain, { skipEmptyLines: false, delimiter: delimiterOf(plain) });
  const [headers = [], ...rows] = data;
  const faults = errors
    .filter(({ type }) => type === "Quotes")
    .map(({ row, code }) => ({
      row: (row ?? 0) + 1,
      says: code === "MissingQuotes" ? "A quotation mark is opened here and never closed, so all that follows is read as one cell." : "A quotation mark stands inside a cell that has none around it.",
    }));
  return { headers: headers.map((header) => header.trim()), rows, faults };
}

/** Headings seldom hold what separates them, cells often do: the first line decides. */
function delimiterOf(text: string): string {
  const first = (text.split(/\r\n|\r|\n/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counted = [",", ";", "\t", "|"].map((mark) => ({ mark, n: first.split(mark).length }));
  return counted.toSorted((a, b) => b.n - a.n)[0]?.mark ?? ",";
}

/** The same without a change to any cell: to be read by us again, not by a spreadsheet. */
export function plainCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: "\n" })}\n`;
}
