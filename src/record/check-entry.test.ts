import { describe, expect, test } from "vitest";
import { checkEntry } from "./check-entry.ts";
import type { HolderRecord } from "./schema.ts";

const record: HolderRecord = { credentials: [{ id: "exb/trainer" }], activities: [{ ref: "a1", on: "2026-01-01" }], cards: [{ ref: "c1", kind: "cpr", issued: "2026-01-01" }] };
const says = (list: "credentials" | "activities" | "cards", entry: unknown, replacing?: string) => {
  const checked = checkEntry(list, entry, record, replacing);
  return checked.ok ? "fine" : checked.problems.map((problem) => `${problem.path}: ${problem.says}`);
};

describe("checkEntry", () => {
  test("accepts what the record's schema accepts", () => {
    expect(says("activities", { ref: "a2", on: "2026-02-01", units: { exb: "1.9" } })).toBe("fine");
  });

  test.each([
    ["a day that does not exist", { ref: "a2", on: "2026-02-30" }, "on: Write a date that exists, between 1900-01-01 and 2199-12-31."],
    ["a missing day", { ref: "a2" }, "on: Please fill this in."],
    ["a negative amount", { ref: "a2", on: "2026-02-01", units: { exb: "-1" } }, "units.exb: Write a decimal that is not negative, such as 1.9."],
    ["an absurd amount", { ref: "a2", on: "2026-02-01", hours: "99999" }, "hours: 99999 is too much for one activity. Write 10000 or less."],
    ["a control character", { ref: "a2", on: "2026-02-01", title: "a\u0007b" }, "title: Write text without control characters or hidden direction marks."],
    ["a hidden direction mark", { ref: "a2", on: "2026-02-01", title: "a\u202Eb" }, "title: Write text without control characters or hidden direction marks."],
    ["a title that is too long", { ref: "a2", on: "2026-02-01", title: "x".repeat(301) }, "title: Write at most 300 characters."],
    ["a body that is no word", { ref: "a2", on: "2026-02-01", units: { "EX B": "1" } }, "units.EX B: Write a word of lower case letters, digits and dashes."],
    ["a ref that is taken", { ref: "a1", on: "2026-02-01" }, 'ref: The ref "a1" is used twice. Write a ref of its own for each.'],
  ])("says what to do about %s", (_, entry, expected) => {
    expect(says("activities", entry)).toEqual([expected]);
  });

  test("an entry may keep its own name when it is changed", () => {
    expect(says("activities", { ref: "a1", on: "2026-02-01" }, "a1")).toBe("fine");
    expect(says("credentials", { id: "exb/trainer" })).toEqual(['id: "exb/trainer" is listed twice. Write each credential once.']);
  });

  test("rules between two fields are held", () => {
    expect(says("cards", { ref: "c2", kind: "cpr", issued: "2026-02-01", expires: "2026-01-01" })).toEqual([
      "expires: The card ends before it was issued. Write 2026-02-01 or later.",
    ]);
  });

  test.each([null, 7, "text", [], { ref: 7, on: {} }])("never throws: %j", (entry) => {
    expect(says("activities", entry)).not.toBe("fine");
  });
});
