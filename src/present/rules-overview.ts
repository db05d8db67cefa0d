import type { Confidence } from "../base/confidence.ts";
import { CONFIDENCES } from "../base/confidence.ts";
import { titled } from "./humanised.ts";
import { shortName } from "../base/short-name.ts";
import { bookCards, confidenceCounts, coursePath, valueOn, type RawLibrary } from "./rules-book.ts";
import type { RuleCard } from "./rule-card.ts";
import type { RawMapping } from "./rule-card-raw.ts";

/** All bodies at a glance. */
export interface BodyOverview {
  readonly id: string;
  readonly name: string;
  /** The shortest name it goes by. */
  readonly short: string;
  readonly aliases: readonly string[];
  readonly site: string;
  readonly checked: string;
  readonly coverage: string;
  readonly counts: readonly { readonly confidence: Confidence; readonly rows: number }[];
  readonly rows: number;
  readonly credentials: readonly EntryOverview[];
  readonly courses: readonly EntryOverview[];
}

/** One credential or course in a list. */
export interface EntryOverview {
  readonly id: string;
  /** Where its card is, under `/rules/`. */
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  /** Credentials only: does it expire. */
  readonly expires?: string | undefined;
  /** Courses only: what it is worth under the body whose catalogue it stands in. */
  readonly worth?: string | undefined;
}

const expiry: Readonly<Record<string, string>> = { yes: "Expires", never: "Never expires", unknown: "Unknown whether it expires" };

/** One entry per body, in the order given. */
export function rulesOverview(library: RawLibrary, on: string): BodyOverview[] {
  return library.books.map((book) => {
    const cards = bookCards(book, library, on);
    const all = [
      cards.body(),
      ...book.credentials.flatMap(({ id }) => cards.credential(id) ?? []),
      ...book.courses.flatMap(({ id }) => cards.course(id) ?? []),
    ];
    const counts = confidenceCounts(all);
    const { body } = book;
    return {
      id: body.id,
      name: String(body["name"]),
      short: shortName(body),
      aliases: texts(body["aliases"]),
      site: String(body["site"] ?? ""),
      checked: String(body["checked"] ?? ""),
      coverage: String(body["coverage"] ?? "").trim(),
      counts: CONFIDENCES.map((confidence) => ({ confidence, rows: counts[confidence] })),
      rows: Object.values(counts).reduce((sum, n) => sum + n, 0),
      credentials: book.credentials.toSorted(byKindAndName).map((raw) => ({ ...entry(raw, raw.id), expires: expiry[valueOn(raw, "expires", on)] ?? "Expires" })),
      courses: book.courses.map((raw) => ({ ...entry(raw, coursePath(raw.id)), worth: worthOf(cards.course(raw.id), body.id) })),
    };
  });
}

const kinds = ["certification", "certificate", "licence", "registration", "specialization"];

function byKindAndName(a: RawMapping, b: RawMapping): number {
  return kinds.indexOf(String(a["kind"])) - kinds.indexOf(String(b["kind"])) || String(a["name"]).localeCompare(String(b["name"]), "en");
}

function worthOf(card: RuleCard | undefined, body: string): string | undefined {
  const facts = card?.sections.flatMap(({ groups }) => groups.flatMap((group) => group.facts)) ?? [];
  return facts.find(({ path }) => path === `awards.${body}.units`)?.rows.find(({ current }) => current)?.value;
}

function entry(raw: RawMapping & { readonly id: string }, path: string): EntryOverview {
  return { id: raw.id, path, name: String(raw["name"] ?? raw["title"] ?? raw.id), aliases: texts(raw["aliases"]), kind: titled(String(raw["kind"] ?? "")) };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
