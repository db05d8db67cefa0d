import { expect, test } from "vitest";
import { rulesOverview } from "./rules-overview.ts";
import { searchRules } from "./rules-search.ts";
import type { RawBook } from "./rules-book.ts";

const sources = [{ id: "book", title: "Handbook", publisher: "EXB", seen: "2026-11-20", kind: "official" }];
const exb: RawBook = {
  body: { id: "exb", name: "Example Board", aliases: ["EBF"], site: "https://exb.example", unit: { name: "CEU", step: "0.1" }, checked: "2026-11-20", coverage: "All.", sharing: [{ from: "undated", value: "unknown" }] },
  sources,
  credentials: [
    { id: "exb/trainer", name: "Trainer", aliases: ["CT"], kind: "certification", expires: [{ from: "undated", value: "yes", source: "book" }] },
    { id: "exb/strength", name: "Strength Specialist", kind: "specialization", expires: [{ from: "undated", value: "yes", source: "book" }, { from: "2020-01-01", value: "never", source: "book" }] },
  ],
  courses: [{ id: "exb/strength", title: "Strength", kind: "course", awards: { exb: { units: [{ from: "undated", value: "1.9", source: "book" }] } } }],
  notes: "",
};
const other: RawBook = { ...exb, body: { ...exb.body, id: "oth", name: "Other Board", aliases: [] }, credentials: [], courses: [] };

const library = (...books: RawBook[]) => ({ books, vocabulary: {} });
const expires = (on: string) => rulesOverview(library(exb), on)[0]?.credentials.map((credential) => credential.expires);

test("rulesOverview counts the rows of every file by confidence", () => {
  const [body] = rulesOverview(library(exb), "2026-11-20");
  expect(body?.rows).toBe(5);
  expect(body?.counts.filter(({ rows }) => rows > 0)).toEqual([{ confidence: "official", rows: 4 }, { confidence: "unknown", rows: 1 }]);
});

test("rulesOverview says whether a credential expires on the day asked for", () => {
  expect(expires("2026-11-20")).toEqual(["Expires", "Never expires"]);
  expect(expires("2019-01-01")).toEqual(["Expires", "Expires"]);
});

test("a course's card lies beside the credentials, not among them", () => {
  expect(rulesOverview(library(exb), "2026-11-20")[0]?.courses[0]).toMatchObject({ path: "exb/courses/strength", worth: "1.9 CEU" });
});

test("searchRules finds by alias and by several words, and leaves out bodies without a hit", () => {
  const all = rulesOverview(library(exb, other), "2026-11-20");
  expect(searchRules(all, "  ").length).toBe(2);
  expect(searchRules(all, "ebf spec")).toMatchObject([{ id: "exb", credentials: [{ id: "exb/strength" }], courses: [] }]);
  expect(searchRules(all, "ct")).toMatchObject([{ id: "exb", credentials: [{ id: "exb/trainer" }], courses: [] }]);
  expect(searchRules(all, "nothing such")).toEqual([]);
});
