import type { RawRow } from "../../../base/rows.ts";
import { factsIn, type RawFact, type RawMapping } from "../../../present/rule-card-raw.ts";
import { titled } from "../../../present/humanised.ts";
import type { RawRulebook } from "../../../rulebook/raw-rulebook.ts";
import type { RulebookSet } from "../../standing/rulebook-data.ts";

/** A rule of a credential, or of its body, in whose place another can be supposed from a day on. */
export interface Supposable {
  /** As rules are named: `nasm/cpt#require.total.at-least`, `nasm#fees.renewal.amount`. */
  readonly path: string;
  /** What it is called: "Continuing education". */
  readonly name: string;
  /** An amount in the body's unit, money, whether a card is asked for (`ends`), or a card that is not asked for yet (`begins`). */
  readonly is: "amount" | "money" | "ends" | "begins";
  /** The body's unit, or the currency. */
  readonly unit: string;
  /** The smallest step of that unit; left out where it has none. */
  readonly step?: string;
  /** What holds on the day, as authored; left out where it is no single value. */
  readonly now?: string;
}

/** Fees that a plan reckons with: those that come with a renewal, and the one that is paid once for all. */
const FEES: ReadonlySet<unknown> = new Set(["renewal", "annual", "late", "reinstatement", "once-for-life"]);

/** Which fact of which kind of requirement, and what it is in; `undefined`: in the body's unit. */
const ASKED: readonly { readonly kind: string; readonly key: string; readonly unit?: string }[] = [
  { kind: "units", key: "at-least" },
  { kind: "practice", key: "hours", unit: "hours" },
];

/** What can be supposed of a credential on a day (`2026-01-31`): its total and every other amount or hours of practice that it asks for, the fees that a plan reckons with, its cards, and cards that it does not ask for. */
export function supposablesOf(set: RulebookSet, credential: string, asOf: string): Supposable[] {
  const found = bookOf(set, credential);
  const raw = found?.credentials.find(({ id }) => id === credential);
  if (!found || !raw?.require) return [];
  const { body } = found;
  const own = factsIn(raw as unknown as RawMapping);
  const asked = own.filter(({ keys }) => keys[0] === "require");
  const fees = [...own.map((fact) => ({ owner: raw.id, fact })), ...factsIn(body as unknown as RawMapping).map((fact) => ({ owner: body.id, fact }))].filter(({ fact: { keys, parents } }) => keys[0] === "fees" && keys.at(-1) === "amount" && FEES.has(parents.at(-1)?.["for"]));
  const currency = fees.map(({ fact }) => currencyIn(fact)).find(Boolean) ?? "USD";
  const holds = asked.filter((fact) => isOf(fact, "hold", "on"));
  const cards = new Set(holds.map(({ parents }) => parents.at(-1)?.["card"]));
  return [
    ...ASKED.flatMap(({ kind, key, unit }) => asked.filter((fact) => isOf(fact, kind, key)).map((fact) => ({ ...supposable(raw.id, fact, "amount", unit ?? body.unit.name, asOf), ...(unit === undefined ? { step: body.unit.step } : {}) }))),
    ...fees.map(({ owner, fact }) => supposable(owner, fact, "money", currencyIn(fact) ?? currency, asOf)),
    // One way among several is not ended: the others would then have to be done.
    ...holds.filter(({ parents }) => !parents.some((parent) => "any-of" in parent)).map((fact) => supposable(raw.id, fact, valueOn(fact, asOf) === "none" ? "begins" : "ends", "", asOf)),
    ...Object.entries({ ...set.vocabulary.cards, ...body.cards }).flatMap(([card, name]) => (cards.has(card) ? [] : [{ path: `${raw.id}#require.${NEW_CARD}${card}.on`, name, is: "begins" as const, unit: "" }])),
  ];
}

/** How the requirement of a card is called that no rule asks for. */
export const NEW_CARD = "supposed-";

/** Is it that fact of a requirement of that kind? */
function isOf({ keys, parents }: RawFact, kind: string, key: string): boolean {
  const rule = parents.at(-1);
  return keys.at(-1) === key && rule !== undefined && parents.at(-2)?.[kind] === rule;
}

/** The rulebook of the body that a credential belongs to. */
export function bookOf({ rulebooks }: RulebookSet, credential: string): RawRulebook | undefined {
  return rulebooks.find(({ credentials }) => credentials.some(({ id }) => id === credential));
}

function supposable(owner: string, fact: RawFact, is: Supposable["is"], unit: string, asOf: string): Supposable {
  const now = valueOn(fact, asOf);
  return { path: `${owner}#${fact.path}`, name: nameOf(fact), is, unit, ...(typeof now === "string" ? { now } : {}) };
}

/** The names of all that it lies in, the widest first: a way to meet a rule is called after that too. */
function nameOf({ parents }: RawFact): string {
  return parents.flatMap((parent, depth) => (depth > 0 && typeof parent["id"] === "string" ? [String(parent["name"] ?? titled(parent["id"]))] : [])).join(": ");
}

function valueOn({ rows }: RawFact, asOf: string): unknown {
  return (rows as unknown as readonly RawRow<unknown>[]).findLast(({ from }) => from === "undated" || from <= asOf)?.value;
}

function currencyIn({ rows }: RawFact): string | undefined {
  return /"\d+(?:\.\d+)? ([A-Z]{3})"/.exec(JSON.stringify(rows))?.[1];
}
