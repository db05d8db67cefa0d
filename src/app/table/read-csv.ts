import Papa from "papaparse";

export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of the text on which each of `rows` begins: a cell may hold line breaks. */
  readonly lines: readonly number[];
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
  let line = 1;
  const lines = data.map((cells) => {
    const first = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return first;
  });
  return { headers: headers.map((header) => header.trim()), rows, lines: lines.slice(1), faults };
}

/** Headings seldom hold what separates them, cells often do: the first line decides. */
function delimiterOf(text: string): string {
  const first = (text.split(/\r\n|\r|\n/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counted = [",", ";", "\t", "|"].map((mark) => ({ mark, n: first.split(mark).length }));
  return counted.toSorted((a, b) => b.n - a.n)[0]?.mark ?? ",";
}
