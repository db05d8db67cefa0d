import { formatDay, parseDay, addDays } from "../base/date.ts";
import type { Confidence } from "../base/confidence.ts";
import { dayWords } from "./day-words.ts";
import { periodWords } from "./rule-card-period.ts";
import { groupWords, titleOf } from "./rule-card-about.ts";
import { cardDetails, type CardDetail } from "./rule-card-details.ts";
import { valueParts, type ValuePart } from "./rule-card-parts.ts";
import { factsIn, isFact, isMapping, undatedRequirements, type RawFact, type RawMapping } from "./rule-card-raw.ts";
import { sourcesOf, type CardSource, type RawSource } from "./rule-card-sources.ts";
import { factTitle, OTHER, SECTIONS } from "./rule-card-titles.ts";
import type { ValuePlace } from "./rule-card-place.ts";
import { selectorValue, valueWords } from "./rule-card-value.ts";

/** A rulebook file as a reader sees it: every fact, with its dated history. Shared by the pages and the terminal. */
export interface RuleCard {
  /** `exb/trainer`, `exb`, `exb/courses/strength`: what stands before `#` in a rule's path. */
  readonly id: string;
  readonly name: string;
  readonly about?: string | undefined;
  /** What is written once, without a date: its kind, its provider, which date picks a row. */
  readonly details: readonly CardDetail[];
  readonly sections: readonly CardSection[];
}

export interface CardSection {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly CardGroup[];
}

/** The facts of one named thing: a requirement, a fee, a late step. */
export interface CardGroup {
  readonly id: string;
  readonly title: string;
  /** What holds for all its facts: which activities, how often, for whom. */
  readonly about: readonly string[];
  readonly facts: readonly CardFact[];
}

export interface CardFact {
  /** As rule references spell it, after `#`. */
  readonly path: string;
  readonly title: string;
  readonly rows: readonly CardRow[];
  /** The time before the first row, of which nothing is known. Absent where the first row has no known start. */
  readonly before?: { readonly id: string; readonly period: string } | undefined;
}

export interface CardRow {
  /** The row's own anchor: the path, `@`, the first day. */
  readonly id: string;
  /** A date, or `undated`. */
  readonly from: string;
  /** The last day on which it held, where a later row follows. */
  readonly until?: string | undefined;
  readonly value: string;
  readonly confidence: Confidence;
  readonly sources: readonly CardSource[];
  readonly note?: string | undefined;
  /** In force on the day that the card is made for. */
  readonly current: boolean;
  /** The row's days in words, and where they lie from the card's day. */
  readonly period: string;
  readonly tense: "past" | "current" | "coming";
  /** The values that contradict each other; more than one makes the row disputed. */
  readonly versions: readonly CardVersion[];
}

export interface CardVersion {
  readonly value: string;
  /** The same value line by line, where it is a small table. */
  readonly parts: readonly ValuePart[];
  readonly sources: readonly CardSource[];
  readonly note?: string | undefined;
}

export interface RuleCardContext {
  /** The unit's name, by body. */
  readonly units: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, RawSource>;
  /** Names of cards, facts and their values: see rule-card-names.ts. */
  readonly names: ReadonlyMap<string, string>;
  /** The day whose rows are the current ones: `2026-01-31`. */
  readonly on: string;
}

/** The card of one raw file: credential, body or course. `id` is what stands before `#` in its rules' paths. */
export function ruleCard(id: string, raw: RawMapping, context: RuleCardContext): RuleCard {
  const names = new Map([...context.names, ...bandNames(raw)]);
  const groups = new Map<string, { section: string; group: Omit<CardGroup, "facts">; facts: CardFact[] }>();
  for (const fact of factsIn(raw)) {
    const owner = ownerOf(id, fact, names);
    const unit = unitOf(id, fact, context);
    const entry = groups.get(owner.id) ?? { section: sectionOf(fact), group: { ...owner, about: groupWords(fact.parents.slice(1), names) }, facts: [] };
    entry.facts.push(cardFact(fact, { unit, names }, context));
    groups.set(owner.id, entry);
  }
  for (const { id: path, parents } of undatedRequirements(raw)) {
    if (groups.has(path)) continue;
    groups.set(path, { section: "requirements", group: { id: path, title: titleOf(parents.findLast((parent) => typeof parent["id"] === "string") ?? {}), about: groupWords(parents, names) }, facts: [] });
  }
  const all = [...groups.values()];
  const sections = [...SECTIONS, OTHER].map(({ id: section, title }) => ({
    id: section,
    title: section === "awards" && id.includes("/courses/") ? "What it is worth" : title,
    groups: all.filter((entry) => entry.section === section).map(({ group, facts }) => ({ ...group, facts })),
  }));
  const about = raw["about"] ?? raw["coverage"];
  return {
    id,
    name: String(raw["name"] ?? raw["title"] ?? id),
    about: typeof about === "string" ? about : undefined,
    details: cardDetails(raw, names),
    sections: sections.filter((section) => section.groups.length > 0),
  };
}

function cardFact(fact: RawFact, { unit, names }: Pick<ValuePlace, "unit" | "names">, context: RuleCardContext): CardFact {
  const key = fact.keys.at(-1) ?? "";
  const place: ValuePlace = { key, parent: fact.parents.at(-1) ?? {}, unit, names };
  const say = (value: unknown): string => (key === "where" || key === "excludes" ? (isMapping(value) ? selectorValue(value) : valueWords(value, place)) : valueWords(value, place));
  const current = fact.rows.findLast((row) => row["from"] === "undated" || String(row["from"]) <= context.on);
  const rows = fact.rows.map((row, index): CardRow => {
    const versions = (Array.isArray(row["disputed"]) ? row["disputed"].filter(isMapping) : [row]).map((version): CardVersion => ({
      value: say(version["value"]),
      parts: valueParts(version["value"], place, valueWords),
      sources: sourcesOf(version["source"], context.sources),
      note: typeof version["note"] === "string" && version !== row ? version["note"] : undefined,
    }));
    const until = dayBefore(fact.rows[index + 1]?.["from"]);
    return {
      id: `${fact.path}@${String(row["from"])}`,
      from: String(row["from"]),
      until,
      value: versions.map((version) => version.value).join(" / "),
      confidence: confidenceOf(row, versions),
      sources: versions.flatMap((version) => version.sources),
      note: typeof row["note"] === "string" ? row["note"] : undefined,
      current: row === current,
      period: periodWords(String(row["from"]), until, context.on),
      tense: row === current ? "current" : String(row["from"]) > context.on && row["from"] !== "undated" ? "coming" : "past",
      versions,
    };
  });
  const first = String(fact.rows[0]?.["from"]);
  const before = first === "undated" ? undefined : { id: `${fact.path}@undated`, period: `Before ${dayWords(first)}` };
  return { path: fact.path, title: factTitle(fact.keys), rows, before };
}

function confidenceOf(row: RawMapping, versions: readonly CardVersion[]): Confidence {
  if (versions.length > 1) return "disputed";
  if (row["value"] === "unknown") return "unknown";
  const stated = row["confidence"];
  if (stated === "official" || stated === "third-party" || stated === "unconfirmed") return stated;
  const sources = versions.flatMap((version) => version.sources);
  return sources.some((source) => source.kind === "official" || source.kind === "official-copy") ? "official" : sources.length > 0 ? "third-party" : "unknown";
}

/** The named thing that a fact belongs to: the item of the list it lies in, else its top-level key. */
function ownerOf(id: string, fact: RawFact, names: ReadonlyMap<string, string>): { id: string; title: string } {
  const [top = "", second = ""] = fact.keys;
  // What a course is worth is said body by body.
  if (top === "awards" && id.includes("/courses/")) return { id: `${top}.${second}`, title: names.get(`body ${second}`) ?? second };
  const item = fact.parents.findLast((parent) => typeof parent["id"] === "string" && parent !== fact.parents[0]);
  if (!item) return { id: top, title: fact.keys.length > 1 ? factTitle([top]) : "" };
  const at = fact.keys.lastIndexOf(String(item["id"]));
  return { id: fact.keys.slice(0, at + 1).join("."), title: titleOf(item) };
}


function sectionOf(fact: RawFact): string {
  const top = fact.keys[0] ?? "";
  return SECTIONS.find(({ keys }) => (keys as readonly string[]).includes(top))?.id ?? OTHER.id;
}

/** A course's value under a body is in that body's unit; all else in the unit of the body whose file it is. */
function unitOf(id: string, fact: RawFact, { units }: RuleCardContext): string {
  const [body = "", kind] = id.split("/");
  const under = kind === "courses" && fact.keys[0] === "awards" ? fact.keys[1] : body;
  return units.get(under ?? body) ?? "";
}

function bandNames(raw: RawMapping): ReadonlyMap<string, string> {
  const rows = isFact(raw["bands"]) ? raw["bands"] : [];
  const bands = rows.flatMap((row) => (Array.isArray(row["value"]) ? row["value"].filter(isMapping) : []));
  return new Map(bands.flatMap((band) => (typeof band["name"] === "string" ? [[String(band["id"]), band["name"]] as const] : [])));
}

function dayBefore(from: unknown): string | undefined {
  const day = typeof from === "string" ? parseDay(from) : null;
  return day === null ? undefined : formatDay(addDays(day, -1));
}
