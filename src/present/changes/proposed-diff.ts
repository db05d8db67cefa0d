import type { CardRow, RuleCard } from "../rule-card.ts";
import { isFact, isMapping, type RawMapping } from "../rule-card-raw.ts";
import { bookCards, type RawBook, type RawLibrary } from "../rules-book.ts";
import { type FactLine, factLines } from "./fact-line.ts";
import { affectedWords } from "./picked-by.ts";
import { type SaidValue, saidBy } from "./rule-change.ts";
import { valueKey } from "./value-key.ts";

/** A rule that the proposed rulebook states otherwise, with all its rows on both sides. */
export interface ProposedRule {
  readonly path: string;
  readonly title: string;
  readonly before: readonly SaidValue[];
  readonly after: readonly SaidValue[];
  /** From the first day whose value is another; left out where only sources, notes or confidence are others. */
  readonly affected?: string | undefined;
}

/** Something that is written without a date and is another. */
export interface UndatedChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface ProposedFile {
  readonly id: string;
  readonly name: string;
  readonly is: "new" | "gone" | "changed";
  readonly rules: readonly ProposedRule[];
  readonly undated: readonly UndatedChange[];
}

/** Every file of the rulebooks that the proposed ones state otherwise; `id`, if given, is one credential or course, or a body with all it has. */
export function proposedDiff(now: RawLibrary, proposed: RawLibrary, on: string, id?: string): ProposedFile[] {
  const [before, after] = [filesOf(now, on), filesOf(proposed, on)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => id === undefined || file === id || file.startsWith(`${id}/`))
    .flatMap((file) => {
      const [old, next] = [before.get(file), after.get(file)];
      const rules = rulesOf(old?.lines ?? [], next?.lines ?? []);
      const undated = undatedOf(old?.raw ?? {}, next?.raw ?? {});
      if (rules.length + undated.length === 0) return [];
      return [{ id: file, name: next?.card.name ?? old?.card.name ?? file, is: old ? (next ? "changed" : "gone") : "new", rules, undated } as const];
    });
}

interface FileOf {
  readonly raw: RawMapping;
  readonly card: RuleCard;
  readonly lines: readonly FactLine[];
}

function filesOf(library: RawLibrary, on: string): ReadonlyMap<string, FileOf> {
  return new Map(library.books.flatMap((book) => bookFiles(book, library, on)));
}

function bookFiles(book: RawBook, library: RawLibrary, on: string): [string, FileOf][] {
  const cards = bookCards(book, library, on);
  const one = (card: RuleCard | undefined, raw: RawMapping): [string, FileOf][] => (card ? [[card.id, { raw, card, lines: factLines(card, raw, cards.names) }]] : []);
  return [...one(cards.body(), book.body), ...book.credentials.flatMap((raw) => one(cards.credential(raw.id), raw)), ...book.courses.flatMap((raw) => one(cards.course(raw.id), raw))];
}

function rulesOf(before: readonly FactLine[], after: readonly FactLine[]): ProposedRule[] {
  const [old, next] = [byPath(before), byPath(after)];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((path) => {
    const [a, b] = [old.get(path), next.get(path)];
    const line = b ?? a;
    if (!line || JSON.stringify(a?.raw.rows) === JSON.stringify(b?.raw.rows)) return [];
    const from = firstDifference(a, b);
    const affected = from === undefined ? undefined : from === "undated" ? "Everybody the rule is for, whatever the day" : affectedWords(line.by, from);
    return [{ path, title: line.title, before: said(a), after: said(b), affected }];
  });
}

function byPath(lines: readonly FactLine[]): ReadonlyMap<string, FactLine> {
  return new Map(lines.map((line) => [line.path, line]));
}

function said(line: FactLine | undefined): SaidValue[] {
  return (line?.card.rows ?? []).map((row: CardRow) => saidBy(row));
}

/** The first day on which the two have another value; `undated` when they have from the start. */
function firstDifference(a: FactLine | undefined, b: FactLine | undefined): string | undefined {
  const rowsOf = (line: FactLine | undefined): readonly RawMapping[] => line?.raw.rows ?? [];
  const days = [...new Set([...rowsOf(a), ...rowsOf(b)].map((row) => String(row["from"])))].toSorted((x, y) => (x === "undated" ? -1 : y === "undated" ? 1 : x < y ? -1 : 1));
  const keyOn = (line: FactLine | undefined, day: string): string => (line === undefined ? "not there" : valueKey(rowsOf(line).findLast((row) => row["from"] === "undated" || (day !== "undated" && String(row["from"]) <= day))));
  return days.find((day) => keyOn(a, day) !== keyOn(b, day));
}

function undatedOf(before: RawMapping, after: RawMapping): UndatedChange[] {
  const [old, next] = [new Map(leaves(before, [])), new Map(leaves(after, []))];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((path) => {
    const [a, b] = [old.get(path), next.get(path)];
    return a === b ? [] : [{ path, before: a ?? "nothing", after: b ?? "nothing" }];
  });
}

/** All that is written outside of dated rows: each plain value with its path. */
function leaves(value: unknown, keys: readonly string[]): [string, string][] {
  if (isFact(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...keys, isMapping(item) && typeof item["id"] === "string" ? item["id"] : String(index + 1)]));
  if (isMapping(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...keys, key]));
  return [[keys.join("."), String(value)]];
}
