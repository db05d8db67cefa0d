import { describe, expect, test } from "vitest";
import type { RawBook } from "../rules-book.ts";
import { changeEvents } from "./change-events.ts";
import { pageAsked } from "./change-pages.ts";
import { eventsNewestFirst } from "./events-newest-first.ts";

const row = (from: string, value: unknown, source = "book") => ({ from, value, source });
const trainer = (id: string, rows: readonly object[]) => ({ id: `exb/${id}`, name: id, expires: [row("undated", "yes")], "version-by": "cycle-start", require: [{ id: "total", name: "Credit", units: { "at-least": rows } }] });

function book(credentials: readonly object[], body: object = {}, id = "exb"): RawBook {
  return {
    body: { id, name: "Example Board", aliases: ["EXB"], unit: { name: "CEU", step: "0.1" }, checked: "2026-11-20", sharing: [row("undated", "all-count")], ...body },
    sources: [
      { id: "book", title: "Handbook", publisher: "EXB", seen: "2026-11-18", kind: "official" },
      { id: "news", title: "News", publisher: "EXB", seen: "2026-11-25", kind: "official" },
    ],
    credentials: credentials as RawBook["credentials"],
    courses: [],
    notes: "",
  };
}

const events = (...credentials: object[]) => {
  const one = book(credentials);
  return changeEvents(one, { books: [one], vocabulary: {} });
};

describe("the dated list of changes", () => {
  test("holds each row after the first, newest first, to come or not", () => {
    const list = events(trainer("a", [row("undated", "1.0"), row("2020-01-01", "2.0"), row("2031-01-01", "3.0")]));
    expect(list.map(({ key, changes }) => [key, changes.map(({ before, after }) => `${before.value} > ${after.value}`)])).toEqual([
      ["exb-2031-01-01", ["2.0 CEU > 3.0 CEU"]],
      ["exb-2020-01-01", ["1.0 CEU > 2.0 CEU"]],
    ]);
  });

  test("a first row is where knowledge begins and no change, unless it begins after the body was checked", () => {
    expect(events(trainer("a", [row("2012-01-01", "1.0")]))).toEqual([]);
    expect(events(trainer("a", [row("2026-11-20", "1.0")]))).toEqual([]);
    expect(events(trainer("a", [row("2026-11-21", "1.0")]))).toMatchObject([{ on: "2026-11-21", changes: [{ kind: "found" }] }]);
  });

  test("what credentials changed alike stands once, and what differs stands apart", () => {
    const rows = [row("undated", "1.0"), row("2020-01-01", "2.0")];
    const [event] = events(trainer("a", rows), trainer("b", rows), trainer("c", [row("undated", "1.0"), row("2020-01-01", "2.5")]));
    expect(event?.changes.map(({ of }) => of.map(({ id }) => id))).toEqual([["exb/a", "exb/b"], ["exb/c"]]);
    expect(event?.changes[0]?.of[1]?.href).toBe("/rules/exb/b#require.total.at-least@2020-01-01");
  });

  test("rows with the same value are kept apart from changes", () => {
    expect(events(trainer("a", [row("undated", "1.0"), row("2020-01-01", "1.0", "news")]))).toMatchObject([{ changes: [], restated: [{ title: "Credit: at least" }] }]);
  });

  test("an event was found when the last of its sources was read, never today", () => {
    expect(events(trainer("a", [row("undated", "1.0"), row("2020-01-01", "2.0", "news")]))[0]?.found).toBe("2026-11-25");
    expect(events(trainer("a", [row("undated", "1.0"), row("2020-01-01", "2.0")]))[0]?.found).toBe("2026-11-18");
    expect(events(trainer("a", [{ from: "undated", value: "unknown" }, { from: "2020-01-01", value: "unknown" }]))[0]?.found).toBe("2026-11-20");
  });

  test("of several bodies the newest day comes first, whoever’s it is", () => {
    const rows = (...days: string[]) => [row("undated", "0"), ...days.map((day, index) => row(day, String(index + 1)))];
    const [a, b] = [book([trainer("a", rows("2020-01-01", "2022-01-01"))]), book([trainer("b", rows("2021-01-01"))], { aliases: ["OTH"] }, "oth")];
    const library = { books: [a, b], vocabulary: {} };
    expect(eventsNewestFirst([changeEvents(a, library), changeEvents(b, library)]).map(({ key }) => key)).toEqual(["exb-2022-01-01", "oth-2021-01-01", "exb-2020-01-01"]);
  });
});

describe("pages of the list", () => {
  const many = Array.from({ length: 60 }, (_, index) => trainer(`t${index}`, [row("undated", "0"), row(`${2000 + Math.floor(index / 10)}-01-01`, String(index + 1))]));
  const list = events(...many);

  test("no page is endless, no day is torn apart, and together they hold all", () => {
    const first = pageAsked(list, {});
    expect(first.pages).toBe(2);
    const pages = Array.from({ length: first.pages }, (_, index) => pageAsked(list, { page: String(index + 1) }).events);
    expect(pages.flat()).toEqual(list);
    for (const events of pages) expect(events.reduce((sum, { changes }) => sum + changes.length, 0)).toBeLessThanOrEqual(40);
  });

  test.each([["0", 1], ["-1", 1], ["99", 2], ["x", 1], ["", 1], ["2", 2]])("page %j is page %i", (page, is) => {
    expect(pageAsked(list, { page }).page).toBe(is);
  });

  test("an event is found wherever it stands by now", () => {
    expect(pageAsked(list, { event: "exb-2000-01-01" })).toMatchObject({ page: 2 });
    expect(pageAsked(list, { event: "exb-1900-01-01" })).toMatchObject({ page: 1 });
    expect(pageAsked([], {})).toEqual({ events: [], page: 1, pages: 1 });
  });
});
