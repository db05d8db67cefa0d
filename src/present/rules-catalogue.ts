import { unitWords } from "../base/unit-words.ts";
import { isFact, isMapping, type RawMapping } from "./rule-card-raw.ts";
import { valueOn, type RawLibrary } from "./rules-book.ts";
import { titled } from "./humanised.ts";
import { shortName } from "../base/short-name.ts";

/** A word a person may choose, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Something of the catalogue that is found by typing. `search` holds all it answers to, in lower case. */
export interface CatalogueEntry extends Choice {
  readonly body: string;
  readonly search: string;
}

export interface CatalogueCourse extends CatalogueEntry {
  readonly title: string;
  readonly provider?: string | undefined;
  readonly kind?: string | undefined;
  readonly delivery?: string | undefined;
  readonly hours?: string | undefined;
}

export interface CatalogueBody extends CatalogueEntry {
  readonly short: string;
  readonly unit: string;
  /** The body's words for where a holder stands. */
  readonly statuses: readonly Choice[];
  /** The letters in force on the catalogue's day, and what they mean. */
  readonly categories: readonly Choice[];
}

export interface CatalogueFact {
  readonly id: string;
  readonly question: string;
  readonly values: readonly Choice[];
}

/** All that the record's forms offer: small enough to send whole. */
export interface Catalogue {
  readonly bodies: readonly CatalogueBody[];
  readonly credentials: readonly (CatalogueEntry & { readonly expires: string })[];
  readonly courses: readonly CatalogueCourse[];
  readonly statements: readonly CatalogueEntry[];
  /** What a body may grant: more time, or a lifted requirement. */
  readonly exemptions: readonly CatalogueEntry[];
  readonly tags: readonly CatalogueEntry[];
  readonly facts: readonly CatalogueFact[];
  readonly kinds: readonly Choice[];
  readonly deliveries: readonly Choice[];
  readonly roles: readonly Choice[];
  readonly cards: readonly Choice[];
  readonly measures: readonly Choice[];
}

/** The catalogue of all rulebooks, as of a day. */
export function catalogue({ books, vocabulary }: RawLibrary, on: string): Catalogue {
  const owners = [vocabulary, ...books.map(({ body }) => body)];
  const merged = (key: string): Choice[] => [...new Map(owners.flatMap((owner) => choices(owner[key])).map((choice) => [choice.value, choice])).values()];
  return {
    bodies: books.map(({ body }) => {
      const short = shortName(body);
      const unit = isMapping(body["unit"]) ? unitWords(String(body["unit"]["name"])) : "";
      return { ...entry(body.id, body.id, `${short}: ${String(body["name"])}`, [body]), short, unit, statuses: list(body["statuses"]).map((raw) => ({ value: String(raw["id"]), label: String(raw["name"] ?? titled(String(raw["id"]))) })), categories: categoriesOn(body, on) };
    }),
    credentials: books.flatMap(({ body, credentials }) =>
      credentials.map((raw) => ({ ...entry(raw.id, body.id, `${String(raw["name"])}, ${shortName(body)}`, [raw, body]), expires: valueOn(raw, "expires", on) })),
    ),
    courses: books.flatMap(({ body, courses }) =>
      courses.map((raw) => ({
        ...entry(raw.id, body.id, `${String(raw["title"])}, ${shortName(body)}`, [raw, body]),
        title: String(raw["title"]),
        provider: text(raw["provider"]),
        kind: text(raw["kind"]),
        delivery: text(raw["delivery"]),
        hours: hoursOn(raw["hours"], on),
      })),
    ),
    statements: books.flatMap(({ body }) => list(body["statements"]).map((raw) => entry(String(raw["id"]), body.id, String(raw["text"]), [body]))),
    exemptions: books.flatMap(({ body, credentials }) => uniqueEntries([body, ...credentials].flatMap((owner) => list(owner["exemptions"])).map((raw) => entry(`${body.id}/${String(raw["id"])}`, body.id, `${String(raw["name"] ?? titled(String(raw["id"])))}, ${shortName(body)}`, [body])))),
    tags: books.flatMap(({ body }) => choices(body["tags"]).map(({ value, label }) => entry(`${body.id}/${value}`, body.id, `${label}, ${shortName(body)}`, [body]))),
    facts: owners.flatMap((owner) => list(owner["facts"]).map((raw) => ({ id: String(raw["id"]), question: String(raw["question"]), values: choices(raw["values"]) }))),
    kinds: merged("kinds"),
    deliveries: merged("deliveries"),
    roles: merged("roles"),
    cards: merged("cards"),
    measures: merged("measures"),
  };
}

function entry(value: string, body: string, label: string, raws: readonly RawMapping[]): CatalogueEntry {
  const names = raws.flatMap((raw) => [raw["id"], raw["name"], raw["title"], ...(Array.isArray(raw["aliases"]) ? raw["aliases"] : [])]);
  const all = [value, label, ...names.filter((name) => name !== undefined).map(String)];
  return { value, label, body, search: [...new Set(all.map((name) => name.toLowerCase()))].join(" ") };
}

/** Several credentials of a body may name the same exemption. */
function uniqueEntries(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  return [...new Map(entries.map((one) => [one.value, one])).values()];
}

function categoriesOn(body: RawMapping, on: string): Choice[] {
  if (!isFact(body["categories"])) return [];
  const row = body["categories"].findLast(({ from }) => from === "undated" || String(from) <= on);
  return choices(row?.["value"]).map(({ value, label }) => ({ value, label: `${value}: ${label}` }));
}

/** Hours to fill a form with: not those that a source only implies, which would count as if a certificate stated them. */
function hoursOn(fact: unknown, on: string): string | undefined {
  if (!isFact(fact)) return undefined;
  const row = fact.findLast(({ from }) => from === "undated" || String(from) <= on);
  return row?.["confidence"] === "unconfirmed" || typeof row?.["value"] !== "string" ? undefined : decimal(row["value"]);
}

function choices(value: unknown): Choice[] {
  return isMapping(value) ? Object.entries(value).map(([key, label]) => ({ value: key, label: typeof label === "string" ? label : titled(key) })) : [];
}

function list(value: unknown): RawMapping[] {
  return Array.isArray(value) ? value.filter(isMapping) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function decimal(value: string): string | undefined {
  return /^\d/.test(value) ? value : undefined;
}
