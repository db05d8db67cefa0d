import { expect, test } from "vitest";
import { mergeRecords } from "./merge-records.ts";
import type { HolderRecord } from "./schema.ts";

const mine: HolderRecord = {
  credentials: [{ id: "exb/trainer", "certified-on": "2025-01-01" }],
  activities: [{ ref: "a1", on: "2026-01-01", units: { exb: "1.9" } }],
  facts: { country: "us" },
};

test("the same record twice changes nothing", () => {
  expect(mergeRecords(mine, mine)).toEqual({ record: mine, added: 0, same: 2, updated: 0, renamed: 0 });
});

test("an activity that differs only in its ref is the same activity", () => {
  expect(mergeRecords(mine, { credentials: [], activities: [{ units: { exb: "1.9" }, on: "2026-01-01", ref: "other" }] })).toMatchObject({ same: 1, added: 0 });
});

test("another activity under a taken ref is kept beside it", () => {
  const { record, renamed } = mergeRecords(mine, { credentials: [], activities: [{ ref: "a1", on: "2026-02-01" }] });
  expect(record.activities?.map(({ ref, on }) => [ref, on])).toEqual([["a1", "2026-01-01"], ["a1-2", "2026-02-01"]]);
  expect(renamed).toBe(1);
});

test("dates of the second fill or replace those of a credential held in both", () => {
  const { record, updated } = mergeRecords(mine, { credentials: [{ id: "exb/trainer", "expires-on": "2026-12-31" }, { id: "exb/coach" }] });
  expect(record.credentials).toEqual([{ id: "exb/trainer", "certified-on": "2025-01-01", "expires-on": "2026-12-31" }, { id: "exb/coach" }]);
  expect(updated).toBe(1);
});

test("an empty list in the second is kept: it says that there are none", () => {
  expect(mergeRecords({ credentials: [] }, { credentials: [], cards: [] }).record).toEqual({ credentials: [], cards: [] });
});
