import { bookCards, type RawBook, type RawLibrary } from "../rules-book.ts";
import type { RuleCard } from "../rule-card.ts";
import type { RawMapping } from "../rule-card-raw.ts";
import { shortName } from "../../base/short-name.ts";
import { changesIn } from "./changes-in.ts";
import { factLines } from "./fact-line.ts";
import type { RuleChange } from "./rule-change.ts";

/** The same change in all the files of a body that have it. */
export interface ListedChange extends RuleChange {
  /** The credentials, courses or body whose rule it is, each with the address of its row. */
  readonly of: readonly { readonly id: string; readonly name: string; readonly href: string }[];
}

/** All that changes at one body on one day. */
export interface ChangeEvent {
  /** `nsca-2024-01-01`: the event's place on the pages. */
  readonly key: string;
  readonly on: string;
  readonly body: { readonly id: string; readonly name: string; readonly short: string };
  readonly changes: readonly ListedChange[];
  /** New rows with the values of the old ones. */
  readonly restated: readonly ListedChange[];
  /** The latest day on which one of its sources was read; without a source, the day on which the body was last checked. */
  readonly found: string;
}

/** Every dated change that a body's rulebook knows, newest first. No clock: what is to come is for the reader to tell. */
export function changeEvents(book: RawBook, library: RawLibrary): ChangeEvent[] {
  const checked = String(book.body["checked"] ?? "");
  const cards = bookCards(book, library, checked);
  const shared = new Set(book.credentials.flatMap((raw) => (raw["version-by"] === undefined ? [] : [raw["version-by"]])));
  const of = (card: RuleCard | undefined, raw: RawMapping): ListedChange[] =>
    card ? factLines(card, raw, cards.names, shared.size === 1 ? [...shared][0] : undefined).flatMap((line) => changesIn(line, checked).map((change) => ({ ...change, of: [{ id: card.id, name: card.name, href: change.href }] }))) : [];
  const all = [...of(cards.body(), book.body), ...book.credentials.flatMap((raw) => of(cards.credential(raw.id), raw)), ...book.courses.flatMap((raw) => of(cards.course(raw.id), raw))];
  const body = { id: book.body.id, name: String(book.body["name"]), short: shortName(book.body) };
  return [...Map.groupBy(all, ({ on }) => on)]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([on, found]) => {
      const merged = together(found);
      const seen = found.flatMap(({ before, after }) => [...before.sources, ...after.sources].map((source) => source.seen)).filter((day) => /^\d{4}-/.test(day));
      return { key: `${body.id}-${on}`, on, body, changes: merged.filter(({ kind }) => kind !== "restated"), restated: merged.filter(({ kind }) => kind === "restated"), found: seen.toSorted().at(-1) ?? checked };
    });
}

/** One entry for what several credentials of a body changed alike. */
function together(changes: readonly ListedChange[]): ListedChange[] {
  const alike = Map.groupBy(changes, ({ id, kind, title, before, after, affected, only }) => JSON.stringify([id.split("#")[1], kind, title, before.value, after.value, before.confidence, after.confidence, after.note, affected, only, after.sources.map((source) => [source.id, source.at])]));
  return [...alike.values()].flatMap((list) => {
    const [first] = list;
    return first ? [{ ...first, of: list.flatMap((change) => change.of) }] : [];
  });
}
