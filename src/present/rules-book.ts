import { unitWords } from "../base/unit-words.ts";
import type { Confidence } from "../base/confidence.ts";
import { factsIn, isMapping, type RawFact, type RawMapping } from "./rule-card-raw.ts";
import { ruleCard, type RuleCard, type RuleCardContext } from "./rule-card.ts";
import { namesOf, titlesOf } from "./rule-card-names.ts";
import { sourcesById } from "./rule-card-sources.ts";

/** A rulebook as authored: what `src/rulebook` reads, seen as plain data. */
export interface RawBook {
  readonly body: RawMapping & { readonly id: string };
  readonly sources: unknown;
  readonly credentials: readonly (RawMapping & { readonly id: string })[];
  readonly courses: readonly (RawMapping & { readonly id: string })[];
  readonly notes: string;
}

/** The address part of a course's card: `exb/strength` is at `exb/courses/strength`. */
export function coursePath(id: string): string {
  return id.replace("/", "/courses/");
}

/** All rulebooks, with the words they share. */
export interface RawLibrary {
  readonly books: readonly RawBook[];
  readonly vocabulary: RawMapping;
}

/** Makes the cards of one body's files for a day. All bodies are needed: a course is worth something in several units. */
export function bookCards(book: RawBook, { books, vocabulary }: RawLibrary, on: string) {
  const units = new Map(books.map(({ body }) => [body.id, isMapping(body["unit"]) ? unitWords(String(body["unit"]["name"])) : ""]));
  const context: RuleCardContext = { units, sources: sourcesById(book.sources), names: new Map([...titlesOf(books), ...namesOf(vocabulary, book.body)]), on };
  return {
    body: (): RuleCard => ruleCard(book.body.id, book.body, context),
    credential: (id: string): RuleCard | undefined => cardOf(book.credentials, id, id, context),
    course: (id: string): RuleCard | undefined => cardOf(book.courses, id, coursePath(id), context),
    sources: [...context.sources.values()],
    /** What the cards call things: see rule-card-names.ts. */
    names: context.names,
  };
}

function cardOf(list: RawBook["credentials"], id: string, path: string, context: RuleCardContext): RuleCard | undefined {
  const raw = list.find((item) => item.id === id);
  return raw && ruleCard(path, raw, context);
}

/** Every fact of a body's files. */
export function bookFacts({ body, credentials, courses }: RawBook): RawFact[] {
  return [body, ...credentials, ...courses].flatMap(factsIn);
}

/** How many rows of a card have each confidence. */
export function confidenceCounts(cards: Iterable<RuleCard>): Record<Confidence, number> {
  const counts: Record<Confidence, number> = { official: 0, "third-party": 0, unconfirmed: 0, disputed: 0, unknown: 0 };
  for (const card of cards)
    for (const section of card.sections)
      for (const group of section.groups) for (const fact of group.facts) for (const row of fact.rows) counts[row.confidence] += 1;
  return counts;
}

/** The value of a plain fact on a day, as authored: `never`, `yes`. `unknown` when it is not there or disputed. */
export function valueOn(raw: RawMapping, path: string, on: string): string {
  const fact = factsIn(raw).find((candidate) => candidate.path === path);
  const row = fact?.rows.findLast(({ from }) => from === "undated" || String(from) <= on);
  return row?.["value"] === undefined ? "unknown" : String(row["value"]);
}
