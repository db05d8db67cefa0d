import { expect, test } from "vitest";
import { findEntry, freeRef, putEntry, removeEntry } from "./entries.ts";
import type { HolderRecord } from "./schema.ts";

const record: HolderRecord = {
  credentials: [{ id: "exb/trainer" }],
  cards: [{ ref: "c1", kind: "cpr", issued: "2026-01-01" }],
  exams: [{ exam: "exb/trainer", on: "2026-01-01", passed: true }, { exam: "exb/coach", on: "2026-01-01", passed: false }],
};

test("an entry is found by its id, its ref or its place", () => {
  expect(findEntry(record, "credentials", "exb/trainer")).toBe(record.credentials[0]);
  expect(findEntry(record, "exams", "1")).toBe(record.exams?.[1]);
  expect(findEntry(record, "activities", "a1")).toBeUndefined();
});

test("putEntry adds at the end, or takes the place of another", () => {
  const card = { ref: "c2", kind: "cpr", issued: "2026-02-01" };
  expect(putEntry(record, "cards", card).cards?.map(({ ref }) => ref)).toEqual(["c1", "c2"]);
  expect(putEntry(record, "cards", card, "c1").cards).toEqual([card]);
  expect(record.cards).toHaveLength(1);
});

test("a list that runs empty is left out, because an empty one says that there are none", () => {
  expect("cards" in removeEntry(record, "cards", "c1")).toBe(false);
  expect(removeEntry(record, "credentials", "exb/trainer").credentials).toEqual([]);
  expect(removeEntry(record, "exams", "0").exams).toEqual([record.exams?.[1]]);
});

test("freeRef finds a name that is not taken", () => {
  expect(freeRef(new Set(), "a")).toBe("a1");
  expect(freeRef(new Set(["a1", "a3"]), "a")).toBe("a4");
});
