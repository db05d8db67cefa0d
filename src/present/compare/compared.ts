import type { Confidence } from "../../base/confidence.ts";
import type { RuleRef } from "../../base/rule-ref.ts";
import type { CardFact, CardGroup, CardRow, RuleCard } from "../rule-card.ts";
import type { RawMapping } from "../rule-card-raw.ts";

/** One credential of a comparison: its file and its body's, as written and as cards for the day. */
export interface Compared {
  readonly id: string;
  readonly raw: RawMapping;
  readonly rawBody: RawMapping;
  readonly card: RuleCard;
  readonly bodyCard: RuleCard;
  /** The name of the body's unit. */
  readonly unit: string;
}

/** One line of a cell, with the rows it rests on. */
export interface CompareLine {
  /** What the line is about, where a cell has several: a late step, a fee. */
  readonly label?: string | undefined;
  readonly text: string;
  readonly confidence: Confidence;
  readonly why: readonly RuleRef[];
}

/** Facts of a credential, then those of its body, with the group and the card that they stand in. */
export function* factsOf({ card, bodyCard }: Compared): Generator<{ card: RuleCard; group: CardGroup; fact: CardFact; row: CardRow | undefined }> {
  for (const one of [card, bodyCard])
    for (const section of one.sections) for (const group of section.groups) for (const fact of group.facts) yield { card: one, group, fact, row: fact.rows.find((r) => r.current) };
}

/** The first fact with the path: of the credential if it says it, else of its body. */
export function factAt(compared: Compared, path: string) {
  for (const found of factsOf(compared)) if (found.fact.path === path) return found;
  return undefined;
}

/** The fact that says how much credit a cycle asks for in all; it may stand inside a choice of paths. */
export function totalOf(compared: Compared) {
  for (const found of factsOf(compared)) if (/^require\.(.+\.)?total\.at-least$/.test(found.fact.path)) return found;
  return undefined;
}

/** A card's row as an answer cites it. */
export function refOfRow(card: RuleCard, fact: CardFact, row: CardRow): RuleRef {
  const [body = ""] = card.id.split("/");
  return {
    path: `${card.id}#${fact.path}`,
    from: row.from,
    value: row.value,
    confidence: row.confidence,
    sources: row.sources.map(({ id, title, url, at, seen, kind }) => ({ body, id, title, ...(url === undefined ? {} : { url }), ...(at === undefined ? {} : { at }), seen, kind })),
    ...(row.note === undefined ? {} : { note: row.note }),
  };
}

/** A line that says what one fact says. Before its first row nothing is known. */
export function lineOf(found: { card: RuleCard; fact: CardFact; row: CardRow | undefined }, label?: string): CompareLine {
  const { card, fact, row } = found;
  return { ...(label === undefined ? {} : { label }), text: row?.value ?? "Unknown", confidence: row?.confidence ?? "unknown", why: row ? [refOfRow(card, fact, row)] : [] };
}

/** Nobody found it. */
export const UNKNOWN_LINE: CompareLine = { text: "Unknown", confidence: "unknown", why: [] };
