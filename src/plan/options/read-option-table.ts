import type { Rulebooks } from "../../compile/rulebook.ts";
import { type DateOrder, readDate } from "../../record/date-order.ts";
import { issueWords } from "../../record/issue-words.ts";
import { plainCell } from "../../record/plain-cell.ts";
import { wordOf } from "../../record/word-of.ts";
import { deliveryCell } from "./delivery-cell.ts";
import { languageTagOf } from "./language-tags.ts";
import type { OptionColumn } from "./option-columns.ts";
import type { PlanOption } from "./option.ts";
import { unknownOptionWords } from "./option-words.ts";
import { type OwnOption, ownOptionSchema } from "./own-option-schema.ts";
import { ownOption } from "./own-option.ts";
import { tableNumber } from "./table-number.ts";
import { tablePrice } from "./table-price.ts";

export interface OptionMapping {
  /** A column for each heading; `undefined` leaves the cells out. */
  readonly columns: readonly (OptionColumn | undefined)[];
  /** `undefined`: nobody could tell. Then only days that can be read in one way are taken. */
  readonly order: DateOrder | undefined;
  /** Of prices that do not name theirs. */
  readonly currency: string | undefined;
  /** Rows in which the table itself is broken, with what is wrong: nothing is read from them. */
  readonly spoilt?: ReadonlyMap<number, string>;
}

/** What is wrong with a cell. */
export interface CellProblem {
  /** Counted from 1; 0: the row as a whole. */
  readonly column: number;
  readonly says: string;
  readonly expected: string;
}

/** A row that cannot be used, with its number as a spreadsheet counts it. */
export interface BadOptionRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly CellProblem[];
}

interface OptionTableReading {
  readonly options: readonly PlanOption[];
  /** The same as a plan file would hold them. */
  readonly written: readonly OwnOption[];
  readonly bad: readonly BadOptionRow[];
}

type Keys = Record<string, unknown>;

/**
 * Turns rows into things to plan with. `rows` are those below the headings: the first is row 2 of the sheet. Empty rows are skipped; a row that is wrong comes
 * back with every reason, and the good ones are kept. Never throws on what stands in a cell.
 */
export function readOptionTable(rows: readonly (readonly string[])[], mapping: OptionMapping, rulebooks: Rulebooks): OptionTableReading {
  const written: OwnOption[] = [];
  const bad: BadOptionRow[] = [];
  const taken = new Map<string, number>();
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    const row = index + 2;
    const spoilt = mapping.spoilt?.get(row);
    if (spoilt !== undefined) return void bad.push({ row, cells, problems: [{ column: 0, says: spoilt, expected: "every quotation mark closed" }] });
    const problems: CellProblem[] = [];
    const keys = keysOf(cells, mapping, problems);
    if (cells.slice(mapping.columns.length).some((cell) => cell.trim() !== "")) problems.push({ column: mapping.columns.length + 1, says: `The row has more cells than there are headings (${mapping.columns.length}). A comma inside a text needs quotation marks around it.`, expected: `${mapping.columns.length} cells` });
    const named = nameRow(keys, taken, row, mapping, problems);
    const own = named && wholeOption(keys, mapping, rulebooks, problems);
    if (!own || problems.length > 0) return void bad.push({ row, cells, problems });
    taken.set(own.id, row);
    written.push(own);
  });
  return { options: written.map((own) => ownOption(own, "imported")), written, bad };
}

function keysOf(cells: readonly string[], { columns, order, currency }: OptionMapping, problems: CellProblem[]): Keys {
  const at = columns.findIndex((column) => column?.cells === "currency");
  const own = at < 0 ? "" : plainCell(cells[at] ?? "").toUpperCase();
  const strange = own !== "" && !/^[A-Z]{3}$/.test(own);
  if (strange) problems.push({ column: at + 1, says: `“${short(own)}” is no currency. Write its three letters, such as USD.`, expected: "three letters, such as USD" });
  const keys: Keys = {};
  columns.forEach((column, index) => {
    const text = plainCell(cells[index] ?? "");
    if (column === undefined || text === "" || column.cells === "currency") return;
    const refuse = (says: string, expected: string): void => void problems.push({ column: index + 1, says, expected });
    const set = (value: unknown): void => put(keys, column.name, value);
    switch (column.cells) {
      case "price": {
        if (strange) return;
        const price = tablePrice(text, own === "" ? currency : own);
        if (price === "none") return;
        if ("says" in price) return refuse(price.says, price.expected);
        if (own !== "" && !price.money.endsWith(own)) return refuse(`“${short(text)}” is in another currency than the cell for the currency, ${own}. Write one of the two.`, `an amount in ${own}`);
        return set(price.money);
      }
      case "hours":
      case "units": {
        const number = tableNumber(text, column.cells);
        if (number === "none") return;
        return "says" in number ? refuse(number.says, number.expected) : set(number.decimal);
      }
      case "whole":
        return /^\d{1,4}$/.test(text) ? set(Number(text)) : refuse(`“${short(text)}” is no whole number. Write it as 2.`, "a whole number");
      case "day": {
        const day = readDate(text, order ?? "ymd");
        if (day !== null) return set(day);
        const either = order === undefined && readDate(text, "dmy") !== null && readDate(text, "mdy") !== null;
        return refuse(either ? `“${short(text)}” could be two days. Write it as 2026-01-31.` : `“${short(text)}” is no day. Write it as 2026-01-31.`, "a day such as 2026-01-31");
      }
      case "flag": {
        const is = /^(y|yes|true|1|x|✓|✔)$/i.test(text) ? true : /^(n|no|false|0)$/i.test(text) ? false : undefined;
        return is === undefined ? refuse(`“${short(text)}” is neither yes nor no.`, "yes or no") : set(is);
      }
      case "delivery": {
        const { delivery, online } = deliveryCell(text);
        if (online && keys["online"] === undefined) keys["online"] = true;
        return delivery === undefined ? undefined : set(delivery);
      }
      case "languages": {
        const tags = parts(text).map((part) => [part, languageTagOf(part)] as const);
        const strange = tags.find(([, tag]) => tag === undefined)?.[0];
        return strange === undefined ? set(tags.map(([, tag]) => tag)) : refuse(`“${short(strange)}” is no language that is known. Write its name in English, or its short name, such as en.`, "a language such as en");
      }
      case "topics":
        return set([...new Set(parts(text).map(wordOf).filter((word) => word !== ""))]);
      case "word":
        return set(wordOf(text));
      case "course":
        return set(text.toLowerCase());
      case "text":
        return set(text.replaceAll(/\s*[\r\n]+\s*/g, " "));
    }
  });
  return keys;
}

/** Sets a key, or one inside: `units.exb`. */
function put(keys: Keys, name: string, value: unknown): void {
  const [key = "", inner] = name.split(/\.(.*)/s);
  if (name === "available.on") keys["available"] = { first: value, last: value, ...(keys["available"] as object | undefined) };
  else keys[key] = inner ? { ...(keys[key] as object | undefined), [inner]: value } : value;
}

/** A row needs an id. One without gets its title; of several with one title, which are perhaps the same course on other days, each its own, and the same content. */
function nameRow(keys: Keys, taken: ReadonlyMap<string, number>, row: number, { columns }: OptionMapping, problems: CellProblem[]): boolean {
  const column = columns.findIndex((one) => one?.name === "id") + 1;
  const { id, title, course } = keys as { id?: string; title?: string; course?: string };
  if (id !== undefined) {
    const before = taken.get(id);
    if (before !== undefined) problems.push({ column, says: `The id “${short(id)}” stands in row ${before} already. Give each row its own.`, expected: "an id of its own for each row" });
    return true;
  }
  const name = (title ?? course ?? "").replaceAll(/[^\p{L}\p{N}._ -]+/gu, " ").replaceAll(/\s+/g, " ").replace(/^[._ -]+/, "").trim().slice(0, 60);
  if (name === "") {
    problems.push({ column: 0, says: "The row has neither an id nor a title. Write one of them.", expected: "an id or a title" });
    return false;
  }
  keys["id"] = taken.has(name) ? `${name} ${row}` : name;
  if (course === undefined) keys["content"] ??= name;
  return true;
}

function wholeOption(keys: Keys, mapping: OptionMapping, rulebooks: Rulebooks, problems: CellProblem[]): OwnOption | undefined {
  const columnOf = (path: string): number => mapping.columns.findIndex((column) => column !== undefined && (column.name === path || path.startsWith(`${column.name}.`) || column.name.startsWith(`${path}.`) || (column.name === "available.on" && path.startsWith("available")))) + 1;
  if (keys["course"] === undefined && typeof keys["id"] === "string" && rulebooks.courses.has(keys["id"])) keys["course"] = keys["id"];
  const result = ownOptionSchema.safeParse(keys, { reportInput: true });
  if (!result.success) {
    for (const issue of result.error.issues) {
      const column = columnOf(issue.path.map(String).join("."));
      // What a cell was found to be wrong for already needs no second reason.
      if (!problems.some((problem) => problem.column === column && column > 0)) problems.push({ column, says: issueWords(issue), expected: String((issue.code === "custom" && issue.params?.["expected"]) || issue.message) });
    }
    return undefined;
  }
  for (const { path, message, nearest } of unknownOptionWords(result.data, rulebooks)) problems.push({ column: columnOf(path.join(".")), says: `${message.replaceAll('"', "”").replace("”", "“")}. ${nearest === undefined ? "See which words the rulebooks have." : `Did you mean “${nearest}”?`}`, expected: "a word that a rulebook knows" });
  return result.data;
}

function parts(text: string): string[] {
  return text.split(/[;,|/]/).map((part) => part.trim()).filter((part) => part !== "");
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}
