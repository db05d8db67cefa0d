import { confidenceWords } from "../confidence-words.ts";
import { dayWords } from "../day-words.ts";
import { oneOf } from "../humanised.ts";
import { changeWords } from "./change-words.ts";
import type { ChangeEvent, ListedChange } from "./change-events.ts";
import type { SaidValue } from "./rule-change.ts";

/** What a feed is called and where it and its page are: whole addresses. */
export interface FeedAbout {
  readonly id: string;
  readonly title: string;
  readonly self: string;
  readonly page: string;
  /** The day on which the rulebooks behind it were last checked. */
  readonly checked: string;
}

/** Readers keep what they have; a feed need not hold everything there ever was. */
const MOST_ENTRIES = 100;

/**
 * A feed of changes as RFC 4287 asks. Its dates come from the rulebooks: an entry is updated on the day on which the last of its sources was
 * read. `idOf` gives an event's lasting id, an IRI; `origin` is this server's address without a path.
 */
export function atomFeed(events: readonly ChangeEvent[], about: FeedAbout, idOf: (event: ChangeEvent) => string, origin: string): string {
  const entries = events.toSorted((a, b) => (a.found === b.found ? 0 : a.found < b.found ? 1 : -1)).slice(0, MOST_ENTRIES);
  const updated = [about.checked, ...entries.map(({ found }) => found)].toSorted().at(-1) ?? about.checked;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${xml(about.id)}</id>`,
    `  <title>${xml(about.title)}</title>`,
    `  <updated>${stamp(updated)}</updated>`,
    "  <author><name>Recert</name></author>",
    `  <link rel="self" type="application/atom+xml" href="${xml(about.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(about.page)}"/>`,
    ...entries.map((event) => entry(event, idOf(event), origin)),
    "</feed>",
    "",
  ].join("\n");
}

function entry(event: ChangeEvent, id: string, origin: string): string {
  const html = [list(event.changes, origin), event.restated.length > 0 ? `<p>${xml(`Stated anew with the same value: ${[...new Set(event.restated.map(({ title }) => title))].join("; ")}.`)}</p>` : ""].join("");
  return [
    "  <entry>",
    `    <id>${xml(id)}</id>`,
    `    <title>${xml(eventTitle(event))}</title>`,
    `    <updated>${stamp(event.found)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xml(`${origin}/changes/${event.body.id}?day=${event.on}#${event.key}`)}"/>`,
    `    <category term="${xml(event.body.id)}" label="${xml(event.body.name)}"/>`,
    `    <content type="html">${xml(html)}</content>`,
    "  </entry>",
  ].join("\n");
}

/** "NSCA, 1 January 2024: 12 rules changed". */
export function eventTitle({ body, on, changes, restated }: ChangeEvent): string {
  const counted = (count: number, what: string): string => `${count} ${count === 1 ? "rule" : "rules"} ${what}`;
  const parts = [...(changes.length > 0 ? [counted(changes.length, "changed")] : []), ...(restated.length > 0 ? [counted(restated.length, "stated anew")] : [])];
  return `${body.short}, ${dayWords(on)}: ${parts.join(", ")}`;
}

function list(changes: readonly ListedChange[], origin: string): string {
  return changes.length === 0 ? "" : `<ul>${changes.map((change) => `<li>${item(change, origin)}</li>`).join("")}</ul>`;
}

function item(change: ListedChange, origin: string): string {
  const values = change.parts.length > 0 ? change.parts.map((part) => `${part.label}: ${part.before} → ${part.after}`).join("; ") : `${change.before.value} → ${change.after.value}`;
  return [
    `<b>${xml(change.title)}</b> (${xml(oneOf(change.of.map(({ name }) => name), "and"))}). ${xml(`${changeWords(change.kind, change.on)}.`)}`,
    `<br>${xml(values)} (${xml(confidenceWords[change.after.confidence].word.toLowerCase())})`,
    `<br>${xml(`For: ${[`${change.affected}.`, ...change.only].join(" ")}`)}`,
    `<br>${[`<a href="${xml(`${origin}${change.of[0]?.href ?? ""}`)}">The rule</a>`, ...sources(change.after)].join(". ")}`,
  ].join("");
}

function sources({ sources: cited }: SaidValue): string[] {
  return cited.map(({ title, url, at }) => {
    const name = xml(`${title}${at ? `, ${at}` : ""}`);
    return url ? `<a href="${xml(url)}">${name}</a>` : name;
  });
}

function stamp(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Text made fit for XML 1.0: its five characters escaped, and what it does not allow replaced. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
