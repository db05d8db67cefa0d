import { expect, test } from "vitest";
import { BEFORE_ALL, type Day, dayOf } from "../base/date.ts";
import type { AnchorDays } from "../base/day-expression.ts";
import { type Fact, type FactRow, rowOn } from "../base/fact.ts";
import type { Band, Rules } from "../compile/rulebook.ts";
import { findBand } from "./edition.ts";

const band = (id: string): Band => ({ id, name: id, from: undefined, until: undefined });
const row: FactRow<readonly Band[]> = { path: "p", from: BEFORE_ALL, fromText: "undated", is: "value", values: [[band("full")]], orNone: false, text: "", confidence: "official", sources: [] };
const start = dayOf(2024, 1, 1);
const days: AnchorDays = { "cycle-start": start, "cycle-end": dayOf(2025, 12, 31), "certified-on": start, "renewal-day": start, "as-of": start };
const found = (bands: FactRow<readonly Band[]>): string | undefined => {
  const fact: Fact<readonly Band[]> = { path: "p", rows: [bands] };
  return findBand({ bands: fact } as unknown as Rules, (asked) => rowOn(asked, start as Day), days).band?.id;
};

test("findBand names the band of the certification day", () => {
  expect(found(row)).toBe("full");
});

test("findBand names none while sources disagree on the bands", () => {
  expect(found({ ...row, is: "disputed", values: [[band("full")], [band("half")]] })).toBeUndefined();
});
