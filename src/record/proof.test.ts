import { expect, test } from "vitest";
import { parseRecord } from "./parse-record.ts";
import { proofsOf } from "./proof.ts";

test("cards, statements and exams come as proofs with the days they speak of", () => {
  const { record } = parseRecord(
    `credentials: []
cards: [ { ref: c1, kind: cpr, issued: 2025-01-01, expires: 2027-01-01, delivery: in-person, provider: aha }, { ref: c2, kind: cpr, issued: 2025-02-01 } ]
attestations: [ { statement: exb/ethics, on: 2026-01-01 } ]
exams: [ { exam: exb/trainer, on: 2026-02-01, passed: false } ]`,
    "r",
  );
  expect(record && proofsOf(record).map(({ ref, proof, from, until }) => [proof.is, ref, proof.what, proof.passed, from, until])).toEqual([
    ["card", "c1", "cpr", true, "2025-01-01", "2027-01-01"],
    ["card", "c2", "cpr", true, "2025-02-01", undefined],
    ["statement", "exb/ethics", "exb/ethics", true, "2026-01-01", "2026-01-01"],
    ["exam", "exb/trainer 2026-02-01", "exb/trainer", false, "2026-02-01", "2026-02-01"],
  ]);
});

test("a record that says nothing of them has none", () => {
  expect(proofsOf({ credentials: [] })).toEqual([]);
});
