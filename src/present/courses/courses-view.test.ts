import { expect, test } from "vitest";
import type { RawBook } from "../rules-book.ts";
import { coursesView } from "./courses-view.ts";

const sources = [{ id: "shop", title: "Shop", url: "https://shop.example", publisher: "Acme", seen: "2026-11-20", kind: "third-party" }];
const row = (value: string) => [{ from: "undated", value, source: "shop" }];
const book = (id: string, courses: RawBook["courses"]): RawBook => ({ body: { id, name: `Board ${id}`, aliases: [id.toUpperCase()], unit: { name: "CEU", step: "0.1" } }, sources, credentials: [], courses, notes: "" });
const library = {
  books: [
    book("exb", [
      { id: "exb/squat", title: "squat", provider: "acme", kind: "course", delivery: "self-study", hours: row("19"), price: row("99.00 USD"), awards: { exb: { units: row("1.9") }, oth: { units: [...row("2.0"), { from: "2027-01-01", value: "none", source: "shop" }] } } },
      { id: "exb/bend", title: "Bend", aliases: ["BND"], provider: "exb", kind: "course", awards: { exb: { units: [{ from: "undated", value: "unknown" }] } } },
    ]),
    book("oth", [{ id: "oth/again", title: "Again", provider: "acme", kind: "course", awards: {} }]),
  ],
  vocabulary: {},
};
const titles = (...args: [on?: string, asked?: Parameters<typeof coursesView>[2]]): string[] => coursesView(library, args[0] ?? "2026-11-25", args[1]).courses.map(({ title }) => title);

test("courses of all bodies stand by title, whatever their case, and for no other reason", () => {
  expect(titles()).toEqual(["Again", "Bend", "squat"]);
});

test("a course says who gives it, its hours, and its price with the day it was seen", () => {
  const [squat] = coursesView(library, "2026-11-25", { query: "squat" }).courses;
  expect(squat).toMatchObject({ href: "/rules/exb/courses/squat", about: "Acme · Self study", hours: { text: "19 hours" }, price: { text: "99.00 USD, seen on 20 November 2026", confidence: "third-party" } });
  expect(squat?.worth.map(({ name, text, mark }) => [name, text, mark?.confidence])).toEqual([["EXB", "1.9 CEU", "third-party"], ["OTH", "2.0 CEU", "third-party"]]);
});

test("what nobody found says so, and is worth nothing under no body", () => {
  expect(coursesView(library, "2026-11-25", { query: "bnd" }).courses).toMatchObject([{ about: "Board exb · Delivery unknown", hours: { text: "Unknown" }, price: { text: "Unknown" }, worth: [] }]);
});

test("every word of the question has to fit: title, short name, provider", () => {
  expect(titles(undefined, { query: "ACME squat" })).toEqual(["squat"]);
  expect(titles(undefined, { query: "acme bend" })).toEqual([]);
});

test("the filter is for a value that is stated on the day: not a day after it ended", () => {
  expect(titles("2026-12-31", { body: "oth" })).toEqual(["squat"]);
  expect(titles("2027-01-01", { body: "oth" })).toEqual([]);
  expect(coursesView(library, "2027-01-01").bodies.map(({ value }) => value)).toEqual(["exb"]);
});
