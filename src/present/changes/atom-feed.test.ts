import { DOMParser, type Element } from "@xmldom/xmldom";
import * as fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import type { RawBook } from "../rules-book.ts";
import { atomFeed } from "./atom-feed.ts";
import { changeEvents, type ChangeEvent } from "./change-events.ts";

const ATOM = "http://www.w3.org/2005/Atom";
const row = (from: string, value: unknown, source = "book") => ({ from, value, source });

function eventsOf(name: string, title = "Handbook", rows: readonly object[] = [row("undated", "1.0"), row("2020-01-01", "2.0"), row("2031-01-01", "2.5", "news")]): ChangeEvent[] {
  const book: RawBook = {
    body: { id: "exb", name: "Example Board", aliases: ["EXB"], unit: { name: "CEU", step: "0.1" }, checked: "2026-11-20" },
    sources: [
      { id: "book", title, publisher: "EXB", url: "https://exb.example/?a=1&b=<2>", seen: "2026-11-18", kind: "official" },
      { id: "news", title: "News", publisher: "EXB", seen: "2026-11-25", kind: "official" },
    ],
    credentials: [{ id: "exb/trainer", name, expires: [row("undated", "yes")], "version-by": "cycle-start", require: [{ id: "total", name: "Credit", units: { "at-least": rows } }] }],
    courses: [],
    notes: "",
  };
  return changeEvents(book, { books: [book], vocabulary: {} });
}

const about = { id: "urn:uuid:19aefc36-f635-5ef7-8a13-d15dae035ff1", title: "Changes", self: "https://recert.example/changes.atom", page: "https://recert.example/changes", checked: "2026-11-20" };
const feed = (events: readonly ChangeEvent[]): string => atomFeed(events, about, ({ on }) => `urn:example:${on}`, "https://recert.example");

/** Every breach of what RFC 4287 asks of a feed of this form, read by a parser that refuses what is not well formed. */
function breaches(text: string): string[] {
  const found: string[] = [];
  const root = new DOMParser({ onError: (level, message) => void (level === "warning" || found.push(`${level}: ${message}`)) }).parseFromString(text, "application/xml").documentElement;
  if (!root || root.namespaceURI !== ATOM || root.localName !== "feed") return [...found, "4.1.1: the document is no feed"];
  const children = (of: Element, name: string): Element[] => [...of.childNodes].filter((node): node is Element => node.nodeType === 1 && (node as Element).localName === name && node.namespaceURI === ATOM);
  const containers = [root, ...children(root, "entry")];
  for (const container of containers) {
    const where = container === root ? "feed" : `entry ${children(container, "title")[0]?.textContent ?? ""}`;
    for (const name of ["id", "title", "updated"]) if (children(container, name).length !== 1) found.push(`4.1: ${where} needs exactly one ${name}`);
    if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(children(container, "id")[0]?.textContent ?? "")) found.push(`4.2.6: the id of ${where} is no IRI`);
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/.test(children(container, "updated")[0]?.textContent ?? "")) found.push(`3.3: the date of ${where} is none`);
    const links = children(container, "link");
    for (const link of links) if (!URL.canParse(link.getAttribute("href") ?? "")) found.push(`4.2.7: a link of ${where} leads nowhere`);
    const alternates = links.filter((link) => (link.getAttribute("rel") ?? "alternate") === "alternate").map((link) => `${link.getAttribute("type") ?? ""} ${link.getAttribute("hreflang") ?? ""}`);
    if (new Set(alternates).size < alternates.length) found.push(`4.1: ${where} has two alternates of one type`);
  }
  if (children(root, "author").length === 0) found.push("4.1.1: neither the feed nor each entry has an author");
  for (const author of children(root, "author")) if (children(author, "name").length !== 1) found.push("3.2: an author needs one name");
  if (!children(root, "link").some((link) => link.getAttribute("rel") === "self")) found.push("4.1.1: a feed should say where it is");
  const ids = containers.map((container) => children(container, "id")[0]?.textContent ?? "");
  if (new Set(ids).size < ids.length) found.push("4.2.6: two things have one id");
  for (const entry of children(root, "entry")) for (const content of children(entry, "content")) if (children(content, "*").length > 0 || content.getAttribute("type") !== "html") found.push("4.1.3.3: content of type html holds text alone");
  return found;
}

test("the feed keeps the rules of RFC 4287, with entries and without", () => {
  expect(breaches(feed(eventsOf("Trainer")))).toEqual([]);
  expect(breaches(feed([]))).toEqual([]);
  expect(breaches("<feed xmlns='http://www.w3.org/2005/Atom'><id>x y</id></feed>").length).toBeGreaterThan(4);
});

test("another reader finds in it what was written", () => {
  const read = parseAtomFeed(feed(eventsOf("Trainer & <Coach>")));
  expect(read).toMatchObject({ id: about.id, title: { value: "Changes" }, updated: "2026-11-25T00:00:00Z", authors: [{ name: "Recert" }] });
  expect(read.entries?.map(({ id, title, updated, links }) => [id, title?.value, updated, links?.[0]?.href])).toEqual([
    ["urn:example:2031-01-01", "EXB, 1 January 2031: 1 rule changed", "2026-11-25T00:00:00Z", "https://recert.example/changes/exb?day=2031-01-01#exb-2031-01-01"],
    ["urn:example:2020-01-01", "EXB, 1 January 2020: 1 rule changed", "2026-11-18T00:00:00Z", "https://recert.example/changes/exb?day=2020-01-01#exb-2020-01-01"],
  ]);
  const content = JSON.stringify(read.entries?.[1]?.content);
  for (const words of ["Credit: at least", "Trainer &amp; &lt;Coach&gt;", "1.0 CEU → 2.0 CEU", "For: Cycles that begin on or after 1 January 2020.", "https://recert.example/rules/exb/trainer#require.total.at-least@2020-01-01", "https://exb.example/?a=1&amp;b=&lt;2&gt;"]) expect(content).toContain(words);
});

test("a feed without entries was updated when the rulebook was last checked", () => {
  expect(parseAtomFeed(feed([]))).toMatchObject({ updated: "2026-11-20T00:00:00Z" });
});

test("a reader is never sent more than a hundred entries, those found last first", () => {
  const rows = [row("undated", "0"), ...Array.from({ length: 150 }, (_, index) => row(`${1950 + index}-01-01`, String(index + 1), index === 4 ? "news" : "book"))];
  const entries = parseAtomFeed(feed(eventsOf("Trainer", "Handbook", rows))).entries ?? [];
  expect(entries).toHaveLength(100);
  // The row of 1954 comes from the newer source, and is what was before 1955.
  expect(entries.slice(0, 2).map(({ title }) => title?.value)).toEqual(["EXB, 1 January 1955: 1 rule changed", "EXB, 1 January 1954: 1 rule changed"]);
});

test("no text whatever breaks the feed or becomes markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom("]]>", "<script>alert(1)</script>", "&#0;", "\u0000", "\uFFFE", "\uD800", "</content>", '" onclick="x'), (noise, bad) => {
      const text = feed(eventsOf(`${noise}${bad}`, `${bad}${noise}`));
      expect(breaches(text)).toEqual([]);
      expect(JSON.stringify(parseAtomFeed(text).entries?.map(({ content }) => content))).not.toContain("<script");
    }),
  );
});
