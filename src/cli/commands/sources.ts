import { libraryOf } from "../../app/rulebooks/library-of.ts";
import { citedSources, type CitedSource } from "../../present/cited-sources.ts";
import { dayWords } from "../../present/day-words.ts";
import { bodiesAsked } from "../bodies-asked.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { countWords } from "../count-words.ts";
import { FINE } from "../exit-code.ts";
import { refuse } from "../refuse.ts";
import { rulebooksForHolders } from "../rulebooks-for-holders.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { writeJson } from "../terminal/write-json.ts";

const KINDS: Readonly<Record<string, string>> = { official: "official", "official-copy": "official, at another host", "third-party": "third party" };

/** Lists what the rulebooks rest on. */
export const sources: Command = {
  name: "sources",
  takes: "[BODY...]",
  count: [0, Number.POSITIVE_INFINITY],
  summary: "list every source: its address, when it was read, how many rows rest on it",
  about: "Lists every page and document that the rulebooks cite, by body: title, publisher, address, whether it is the body's own word, the day on which it was read, and how many rows rest on it. BODY narrows the list.",
  options: [{ name: "json", says: "print the list as data" }, RULEBOOKS],
  examples: [
    { line: "recert sources", says: "every source of every body" },
    { line: "recert sources nasm ace", says: "of two bodies" },
    { line: "recert sources --json", says: "for a program that checks the addresses" },
  ],
  exits: "0 the list is there, 2 no body has that name or the call is wrong",
  run: async (call, around) => {
    const loading = await rulebooksForHolders(call, around);
    if (!loading.ok) return refuse([loading.problem], around);
    const books = libraryOf(loading.value).books.map((book) => ({ id: book.body.id, name: String(book.body["name"]), checked: String(book.body["checked"]), sources: citedSources(book) }));
    const asked = bodiesAsked(call.positionals, books);
    if (!asked.ok) return refuse([asked.problem], around);
    if (call.has("json")) await writeJson(asked.bodies, around.write);
    else around.print(asked.bodies.map((body) => bodyLines(harmless(body), around.style).join("\n")).join("\n\n"));
    return FINE;
  },
};

function bodyLines({ id, name, checked, sources: list }: { id: string; name: string; checked: string; sources: readonly CitedSource[] }, style: Style): string[] {
  return [`${style.strong(id)}  ${name}. Checked ${dayWords(checked)}. ${countWords(list.length, "source")}.`, ...list.flatMap((source) => sourceLines(source, style))];
}

function sourceLines({ id, title, url, publisher, kind, seen, dated, rows }: CitedSource, style: Style): string[] {
  const about = [KINDS[kind] ?? kind, `read ${dayWords(seen)}`, ...(dated === undefined ? [] : [`dated ${dated}`]), rows === 0 ? "no row rests on it" : `${countWords(rows, "row")} rest${rows === 1 ? "s" : ""} on it`];
  return [...wrap(`${id}: ${title} (${publisher})`, style.width, 2), ...(url === undefined ? [] : [`    ${url}`]), ...wrap(about.join(", "), style.width, 4).map(style.quiet)];
}
