import type { HolderRecord } from "../../record/schema.ts";
import { cardName, type CardNames } from "../band/card-strips.ts";
import { dayWords } from "../day-words.ts";

/** What the activities and cards of a record are called, by their refs. */
export function recordedTitles({ activities = [], cards = [] }: HolderRecord, cardNames: CardNames = {}): ReadonlyMap<string, string> {
  return new Map([
    ...activities.map(({ ref, title, on }) => [ref, `${title ?? ref}, ${dayWords(on)}`] as const),
    ...cards.map((card) => [card.ref, `${cardName(card, cardNames)} of ${dayWords(card.issued)}`] as const),
  ]);
}
