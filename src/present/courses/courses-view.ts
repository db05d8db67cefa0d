import { dayWords } from "../day-words.ts";
import type { Confidence } from "../../base/confidence.ts";
import { refOfRow } from "../compare/compared.ts";
import { titled } from "../humanised.ts";
import type { CardFact, CardRow, RuleCard } from "../rule-card.ts";
import { bookCards, coursePath, type RawLibrary } from "../rules-book.ts";
import { shortName } from "../../base/short-name.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";

/** The catalogue of courses on one day, by title. No entry stands before another for any other reason. */
export interface CoursesView {
  readonly on: string;
  readonly courses: readonly CourseEntry[];
  /** How many there are without the question and the filter. */
  readonly total: number;
  /** The bodies for which some course states a value on the day. */
  readonly bodies: readonly { readonly value: string; readonly label: string }[];
}

export interface CourseEntry {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Provider, delivery: what is written once. */
  readonly about: string;
  readonly hours: CourseFigure;
  readonly price: CourseFigure;
  /** What it is worth where somebody states it. */
  readonly worth: readonly (CourseFigure & { readonly body: string; readonly name: string })[];
}

export interface CourseFigure {
  readonly text: string;
  readonly confidence: Confidence;
  readonly mark?: RuleMark | undefined;
}

/** The courses that answer to every word of the question and, with `body`, state a value for that body on the day. */
export function coursesView(library: RawLibrary, on: string, { query = "", body = "" }: { readonly query?: string; readonly body?: string } = {}): CoursesView {
  const shorts = new Map(library.books.map(({ body: raw }) => [raw.id, shortName(raw)]));
  const all = library.books.flatMap((book) => {
    const cards = bookCards(book, library, on);
    return book.courses.flatMap((raw) => {
      const card = cards.course(raw.id);
      const provider = String(raw["provider"]);
      const names = [raw.id, raw["title"], ...(Array.isArray(raw["aliases"]) ? raw["aliases"] : []), provider, shorts.get(provider) ?? "", cards.names.get(`body ${provider}`) ?? ""];
      return card ? [{ entry: entryOf(card, raw.id, cards.names.get(`body ${provider}`) ?? titled(provider), raw["delivery"], shorts), search: names.join(" ").toLowerCase() }] : [];
    });
  });
  const wanted = query.toLowerCase().slice(0, 200).split(/\s+/).filter((word) => word !== "");
  const stating = new Set(all.flatMap(({ entry }) => entry.worth.map((w) => w.body)));
  return {
    on,
    total: all.length,
    bodies: library.books.filter(({ body: raw }) => stating.has(raw.id)).map(({ body: raw }) => ({ value: raw.id, label: `${shortName(raw)}: ${String(raw["name"])}` })).toSorted((a, b) => (a.label < b.label ? -1 : 1)),
    courses: all
      .filter(({ entry, search }) => wanted.every((word) => search.includes(word)) && (body === "" || entry.worth.some((w) => w.body === body)))
      .map(({ entry }) => entry)
      .toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id)),
  };
}

function compare(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function entryOf(card: RuleCard, id: string, provider: string, delivery: unknown, shorts: ReadonlyMap<string, string>): CourseEntry {
  const facts = card.sections.flatMap((section) => section.groups.flatMap((group) => group.facts));
  const current = (path: string): { fact: CardFact; row: CardRow } | undefined => {
    const fact = facts.find((one) => one.path === path);
    const row = fact?.rows.find((one) => one.current);
    return fact && row ? { fact, row } : undefined;
  };
  const figure = (path: string, name: string): CourseFigure => {
    const found = current(path);
    if (!found || found.row.confidence === "unknown") return { text: "Unknown", confidence: "unknown" };
    return { text: found.row.value, confidence: found.row.confidence, mark: ruleMark(`${name}, ${card.name}`, [refOfRow(card, found.fact, found.row)]) };
  };
  const price = figure("price", "Price");
  const seen = (current("price")?.row.sources ?? []).map((source) => source.seen).toSorted().at(-1);
  return {
    id,
    href: `/rules/${coursePath(id)}`,
    title: card.name,
    about: [provider, typeof delivery === "string" ? titled(delivery) : "Delivery unknown"].join(" · "),
    hours: figure("hours", "Hours"),
    price: price.confidence === "unknown" || seen === undefined ? price : { ...price, text: `${price.text}, seen on ${dayWords(seen)}` },
    worth: facts.flatMap((fact) => {
      const [, under] = /^awards\.([^.]+)\.units$/.exec(fact.path) ?? [];
      const found = under === undefined ? undefined : current(fact.path);
      // A course that a body gives nothing for on this day is not worth something under it.
      if (under === undefined || !found || found.row.confidence === "unknown" || !/[1-9]/.test(found.row.value)) return [];
      const name = shorts.get(under) ?? under;
      return [{ body: under, name, ...figure(fact.path, name) }];
    }),
  };
}
