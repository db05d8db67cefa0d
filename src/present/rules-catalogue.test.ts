import { expect, test } from "vitest";
import { activityLine, cardLine, credentialLine } from "./record-lines.ts";
import { lineNames } from "./record-names.ts";
import { searchActivities } from "./record-search.ts";
import { catalogue } from "./rules-catalogue.ts";
import type { RawLibrary } from "./rules-book.ts";

const row = (value: unknown) => [{ from: "undated", value, source: "book" }];
const library: RawLibrary = {
  vocabulary: { kinds: { course: "A course" }, deliveries: { "self-study": "On one’s own" }, cards: { cpr: "Adult CPR" }, facts: [{ id: "country", question: "Where?", values: { us: "United States" } }] },
  books: [
    {
      body: {
        id: "exb", name: "Example Board", aliases: ["EBF"], unit: { name: "CEU", step: "0.1" }, kinds: { drill: "A drill" }, tags: { ethics: "Ethics" },
        categories: [{ from: "undated", source: "book", value: { A: "Old" } }, { from: "2024-01-01", source: "book", value: { A: "Events", B: "Writing" } }],
        statements: [{ id: "exb/ethics", text: "I have kept the code." }], facts: [{ id: "exb/member", question: "Member?", values: { yes: "Yes" } }],
      },
      sources: [],
      credentials: [{ id: "exb/trainer", name: "Trainer", aliases: ["CT"], expires: row("yes") }, { id: "exb/strength", name: "Strength", expires: row("never") }],
      courses: [{ id: "exb/strength", title: "Strength course", kind: "course", hours: row("19") }],
      notes: "",
    },
  ],
};
const all = catalogue(library, "2026-11-20");
const names = lineNames(all);

test("entries answer to every name of theirs and of their body", () => {
  expect(all.credentials[0]?.search.split(" ")).toEqual(expect.arrayContaining(["exb/trainer", "trainer", "ct", "ebf"]));
  expect(all.credentials.map(({ value, label, expires }) => [value, label, expires])).toEqual([["exb/trainer", "Trainer, EBF", "yes"], ["exb/strength", "Strength, EBF", "never"]]);
});

test("words of the vocabulary and of the bodies stand together; categories are those of the day", () => {
  expect(all.kinds.map(({ value }) => value)).toEqual(["course", "drill"]);
  expect(all.facts.map(({ id }) => id)).toEqual(["country", "exb/member"]);
  expect(all.bodies[0]).toMatchObject({ short: "EBF", unit: "CEU", categories: [{ value: "A", label: "A: Events" }, { value: "B", label: "B: Writing" }] });
  expect(all.courses[0]).toMatchObject({ value: "exb/strength", title: "Strength course", hours: "19" });
});

test("lines say what an entry is in the catalogue’s words", () => {
  expect(activityLine({ ref: "a1", on: "2026-05-01", course: "exb/strength", hours: "1", units: { exb: "1.9" }, status: { exb: "pending" } }, names)).toEqual({
    key: "a1", title: "Strength course, EBF", facts: ["1 May 2026", "1 hour", "1.9 CEU, EBF", "Pending at EBF"], warnings: [],
  });
  expect(credentialLine({ id: "exb/strength" }, names).facts).toEqual(["Never expires"]);
  expect(cardLine({ ref: "c1", kind: "cpr", issued: "2026-01-01" }, names).title).toBe("Adult CPR");
});

test("a word that no rulebook knows is said, with the nearest", () => {
  expect(credentialLine({ id: "exb/trainr" }, names).warnings).toEqual(["No rulebook knows the credential “exb/trainr”. Did you mean exb/trainer?"]);
  expect(activityLine({ ref: "a1", on: "2026-05-01", kind: "zzz", units: { qqqqqq: "1" } }, names).warnings).toEqual(["No rulebook knows the kind “zzz”.", "No rulebook knows the body “qqqqqq”."]);
});

test("while the catalogue is not there, nothing is called strange", () => {
  const nothing = lineNames({ bodies: [], credentials: [], courses: [], statements: [], exemptions: [], tags: [], facts: [], kinds: [], deliveries: [], roles: [], cards: [], measures: [] });
  expect(credentialLine({ id: "exb/trainer" }, nothing)).toMatchObject({ title: "exb/trainer", warnings: [] });
});

test("activities are found by all words, newest first", () => {
  const list = [{ ref: "a1", on: "2026-01-01", title: "Squat quiz" }, { ref: "a2", on: "2026-03-01", title: "Squat" }, { ref: "a3", on: "2026-03-01", note: "squat QUIZ" }];
  expect(searchActivities(list, "").map(({ ref }) => ref)).toEqual(["a3", "a2", "a1"]);
  expect(searchActivities(list, " quiz squat ").map(({ ref }) => ref)).toEqual(["a3", "a1"]);
});

test("hours that a source only implies fill in no form", () => {
  const of = (more: object) => catalogue({ books: [{ ...library.books[0], courses: [{ id: "exb/strength", title: "Strength course", kind: "course", hours: [{ from: "undated", value: "19", source: "s", ...more }] }] }], vocabulary: {} } as never, "2026-11-25").courses[0]?.hours;
  expect([of({}), of({ confidence: "unconfirmed" })]).toEqual(["19", undefined]);
});
