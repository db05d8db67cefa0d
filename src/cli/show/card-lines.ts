import { confidenceWords } from "../../present/confidence-words.ts";
import { dayWords } from "../../present/day-words.ts";
import type { CardFact, CardGroup, CardRow, RuleCard } from "../../present/rule-card.ts";
import { Citations } from "../status/citations.ts";
import { sourceLines } from "../status/source-lines.ts";
import { hanging } from "../terminal/hanging.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { citedSource } from "./cited-source.ts";

interface Context {
  readonly style: Style;
  readonly citations: Citations;
}

/** A rule card for people: every fact with its dated history, the row in force marked, and the sources by number. */
export function cardLines(raw: RuleCard, on: string, style: Style): string[] {
  const card = harmless(raw);
  const context = { style, citations: new Citations() };
  return [
    ...wrap(`${card.name} (${card.id})`, style.width).map(style.strong),
    ...(card.about ? wrap(card.about, style.width) : []),
    ...card.details.flatMap(({ label, value }) => wrap(`${label}: ${value}`, style.width)),
    ...wrap(`● marks what holds on ${dayWords(on)}; ○ what held before or will hold later.`, style.width).map(style.quiet),
    ...card.sections.flatMap((section) => ["", style.strong(section.title), ...section.groups.flatMap((group, index) => [...(index > 0 && group.title ? [""] : []), ...groupLines(group, context)])]),
    ...sourceLines(context.citations.list(), style),
  ];
}

function groupLines({ title, about, facts }: CardGroup, context: Context): string[] {
  const { style } = context;
  return [
    ...(title ? wrap(title, style.width, 2).map(style.strong) : []),
    ...about.flatMap((line) => wrap(line, style.width, 2).map(style.quiet)),
    ...facts.flatMap((fact) => factLines(fact, title ? 4 : 2, context)),
  ];
}

function factLines({ title, rows }: CardFact, indent: number, context: Context): string[] {
  const [only] = rows;
  // A fact that never changed, as far as anybody knows, is one line.
  if (only && rows.length === 1 && only.from === "undated" && only.current && only.versions.length < 2) return rowLines(only, title, indent, context);
  return [`${" ".repeat(indent)}${title}`, ...rows.flatMap((row) => rowLines(row, days(row), indent + 2, context))];
}

function rowLines(row: CardRow, lead: string, indent: number, { style, citations }: Context): string[] {
  const says = row.versions.map((version) => `${version.value}${citations.cite(version.sources.map(citedSource))}${version.note ? ` (${version.note})` : ""}`).join(", or ");
  // "Unknown" says it all.
  const sure = row.confidence === "official" || (row.confidence === "unknown" && row.versions.every(({ value }) => value === "Unknown")) ? "" : ` ${confidenceWords[row.confidence].word.toLowerCase()}`;
  return [
    ...hanging({ text: `${" ".repeat(indent)}${row.current ? "●" : "○"}`, set: (text) => style.tone(row.current ? "counts" : "plain", text) }, `${lead}: ${says}${sure}`, indent + 2, style),
    ...(row.note ? wrap(row.note, style.width, indent + 2).map(style.quiet) : []),
  ];
}

function days({ from, until }: CardRow): string {
  const end = until ? ` to ${dayWords(until)}` : "";
  return from === "undated" ? `Start not known${end}` : `${until ? "" : "From "}${dayWords(from)}${end}`;
}
