import { unitWords } from "../../base/unit-words.ts";
import { asList } from "../../base/as-list.ts";
import type { Confidence } from "../../base/confidence.ts";
import { bookCards, type RawLibrary } from "../rules-book.ts";
import { isMapping } from "../rule-card-raw.ts";
import { shortName } from "../../base/short-name.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import { type Compared, type CompareLine, factAt, factsOf, lineOf, totalOf, UNKNOWN_LINE } from "./compared.ts";
import { hoursAsked } from "./hours-asked.ts";
import { regularFees, tenYearFees } from "./ten-year-fees.ts";

/** Credentials side by side on one day. */
export interface CompareView {
  readonly on: string;
  readonly columns: readonly { readonly id: string; readonly name: string; readonly body: string; readonly checked: string }[];
  /** In each row one cell for each column, in their order. */
  readonly rows: readonly { readonly id: string; readonly title: string; readonly cells: readonly (readonly ShownLine[])[] }[];
  /** Ids that were asked for and that no rulebook has. */
  readonly missing: readonly string[];
}

/** One line of a cell as it is shown, with the mark that opens its rows. */
export interface ShownLine {
  readonly label?: string | undefined;
  readonly text: string;
  readonly confidence: Confidence;
  readonly mark?: RuleMark | undefined;
}

/** So many stand side by side at most; more can neither be read nor printed. */
export const MOST_COMPARED = 6;

type Row = readonly [id: string, title: string, cell: (compared: Compared, on: string) => readonly CompareLine[]];

const ROWS: readonly Row[] = [
  ["expires", "Does it expire", (c) => [at(c, "expires")]],
  ["cycle", "Cycle", (c) => [at(c, "cycle.months"), at(c, "cycle.runs")]],
  ["units", "Credit in a cycle", (c) => [total(c) ?? noTotal(c)]],
  ["hours", "That in hours of courses", (c, on) => [total(c) ? hoursAsked(c, on) : noTotal(c)]],
  ["cards", "CPR and other cards", (c) => cards(c)],
  ["also", "Also asked", (c) => others(c)],
  ["fees", "Fees of a renewal on time", (c) => regularFees(c)],
  ["ten-years", "Fees over ten years, at today’s prices", (c, on) => [tenYearFees(c, on)]],
  ["late", "After the end", (c) => late(c)],
  ["surplus", "Surplus", (c) => [at(c, "carry")]],
  ["sharing", "One activity for several credentials", (c) => [at(c, "sharing")]],
];

/** Compares credentials by their ids, each once and at most `MOST_COMPARED`; those that no rulebook has are named in `missing`. */
export function compareView(library: RawLibrary, asked: readonly string[], on: string): CompareView {
  const ids = [...new Set(asked)];
  const compared = ids.slice(0, MOST_COMPARED).flatMap((id): Compared[] => {
    const book = library.books.find(({ body }) => body.id === id.split("/")[0]);
    const raw = book?.credentials.find((credential) => credential.id === id);
    if (!book || !raw) return [];
    const cards = bookCards(book, library, on);
    const card = cards.credential(id);
    return card ? [{ id, raw, rawBody: book.body, card, bodyCard: cards.body(), unit: isMapping(book.body["unit"]) ? unitWords(String(book.body["unit"]["name"])) : "" }] : [];
  });
  const never = new Set(compared.filter((c) => c.raw["cycle"] === undefined).map((c) => c.id));
  return {
    on,
    columns: compared.map(({ id, card, rawBody }) => ({ id, name: card.name, body: shortName(rawBody), checked: String(rawBody["checked"]) })),
    rows: ROWS.map(([id, title, cell]) => ({ id, title, cells: compared.map((c) => (never.has(c.id) && id !== "expires" ? [unexpiring(c)] : cell(c, on)).map((line) => shown(line, `${title}, ${c.card.name}`))) })),
    missing: ids.filter((id) => !library.books.some(({ credentials }) => credentials.some((raw) => raw.id === id))),
  };
}

function shown({ label, text, confidence, why }: CompareLine, figure: string): ShownLine {
  const mark = ruleMark(label === undefined ? figure : `${label}, ${figure}`, why);
  return { ...(label === undefined ? {} : { label }), text, confidence, ...(mark === undefined ? {} : { mark }) };
}

function at(compared: Compared, path: string): CompareLine {
  const found = factAt(compared, path);
  return found ? lineOf(found) : UNKNOWN_LINE;
}

function total(compared: Compared): CompareLine | undefined {
  const found = totalOf(compared);
  return found && lineOf(found);
}

/** Whoever expires by something else than credit, such as a course taken again. */
function noTotal(compared: Compared): CompareLine {
  return { text: "No total of credit is asked for", confidence: at(compared, "expires").confidence, why: [] };
}

/** A credential without rules of renewal: it never expires, or nobody knows whether it does. */
function unexpiring(compared: Compared): CompareLine {
  const expires = at(compared, "expires");
  return expires.text === "Never" ? { ...expires, text: "Nothing is due" } : UNKNOWN_LINE;
}

function cards(compared: Compared): CompareLine[] {
  const held = [...factsOf(compared)].filter(({ card, fact }) => card === compared.card && /^require\.(.*\.)?[^.]+\.on$/.test(fact.path));
  if (held.length === 0) return [{ text: "None", confidence: at(compared, "cycle.months").confidence, why: [] }];
  return held.flatMap((found) => {
    const base = found.fact.path.slice(0, -"on".length);
    const more = ["where", "issued-within", "gives"].flatMap((key) => {
      const fact = factAt(compared, base + key);
      return fact ? [lineOf(fact, `${found.group.title}: ${fact.fact.title.toLowerCase()}`)] : [];
    });
    return [lineOf(found, `${found.group.title}: ${found.fact.title.toLowerCase()}`), ...more];
  });
}

/** Every other requirement and limit by its name; what it says in full is on the rule's own page. */
function others(compared: Compared): CompareLine[] {
  const section = compared.card.sections.find(({ id }) => id === "requirements");
  const lines = (section?.groups ?? []).flatMap((group) => {
    const facts = group.facts.filter(({ path }) => path !== totalOf(compared)?.fact.path && !/\.(on|where|issued-within|gives)$/.test(path));
    if (group.facts.length === 0) return [{ text: group.title, confidence: "official" as const, why: [] }];
    // What is over, or has not begun, is asked of nobody on this day.
    return facts.map((fact) => lineOf({ card: compared.card, fact, row: fact.rows.find((row) => row.current) }, group.title)).filter(({ text }) => text !== "No such rule");
  });
  return lines.length > 0 ? lines : [{ text: "Nothing", confidence: at(compared, "cycle.months").confidence, why: [] }];
}

function late(compared: Compared): CompareLine[] {
  const steps = asList(compared.raw["late"]).flat().filter(isMapping);
  const lines = steps.flatMap((step) => {
    const name = compared.card.sections.flatMap((s) => s.groups).find((g) => g.id === `late.${String(step["id"])}`)?.title ?? String(step["id"]);
    return ["until", "fee", "valid"].flatMap((key) => {
      const fact = factAt(compared, `late.${String(step["id"])}.${key}`);
      return fact ? [lineOf(fact, `${name}: ${fact.fact.title.toLowerCase()}`)] : [];
    });
  });
  return [...lines, { ...at(compared, "afterwards"), label: "After that" }];
}
