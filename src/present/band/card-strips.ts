import { addDays, parseDay } from "../../base/date.ts";
import type { CredentialStanding, RequirementStanding } from "../../evaluate/standing.ts";
import type { Card } from "../../record/schema.ts";
import { dayWords } from "../day-words.ts";
import { placeOf, type TimeAxis } from "./time-axis.ts";

/** A card under the band: from the day it was issued to its last day. */
export interface CardStrip {
  readonly key: string;
  readonly left: number;
  readonly width: number;
  readonly words: string;
  /** It has ended by the day asked about. */
  readonly over: boolean;
  readonly openEnded: boolean;
}

/** What each kind of card is called, by the vocabulary's word for it. */
export type CardNames = Readonly<Record<string, string>>;

/** The vocabulary's name for the card, else its word without dashes. */
export function cardName(card: Pick<Card, "kind">, names: CardNames): string {
  return names[card.kind] ?? card.kind.replaceAll("-", " ");
}

/**
 * The cards that the credential's requirements rest on. Where one of them is still open, every card of the record: the one that
 * has ended is what the holder needs to see.
 */
export function cardsOf(standing: CredentialStanding, cards: readonly Card[]): Card[] {
  const asked = standing.requirements.flatMap(holdsOf);
  if (asked.some((r) => r.verdict !== "met")) return [...cards];
  // Only what is held points to cards; the rest points to activities, whose refs may be the same words.
  const refs = new Set(asked.flatMap((r) => r.from));
  return cards.filter((card) => refs.has(card.ref));
}

/** Those cards as strips under the band. */
export function cardStrips(standing: CredentialStanding, cards: readonly Card[], names: CardNames, axis: TimeAxis): CardStrip[] {
  return cardsOf(standing, cards).flatMap((card) => {
    const [issued, expires] = [parseDay(card.issued), parseDay(card.expires ?? "")];
    if (issued === null || issued > axis.to || (expires !== null && expires < axis.from)) return [];
    const left = placeOf(issued, axis);
    const name = cardName(card, names);
    return [
      {
        key: card.ref,
        left,
        width: (expires === null ? 1 : placeOf(addDays(expires, 1), axis)) - left,
        words: expires === null ? `${name}, end not given` : `${name}, to ${dayWords(card.expires ?? "")}`,
        over: expires !== null && expires < axis.today,
        openEnded: expires === null,
      },
    ];
  });
}

function holdsOf(requirement: RequirementStanding): RequirementStanding[] {
  return [...(requirement.kind === "hold" ? [requirement] : []), ...(requirement.parts ?? []).flatMap(holdsOf)];
}
