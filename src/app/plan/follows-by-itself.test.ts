import { describe, expect, test } from "vitest";
import type { PaceBefore } from "../../plan/pace/pace-before.ts";
import { checkFollowed } from "./followed-plan.ts";
import { followsByItself } from "./follows-by-itself.ts";

const of = (asOf: string, on: string): PaceBefore => ({ asOf, credentials: [{ id: "exb/trainer", name: "EXB Trainer", cycles: [] }], weekly: { minutes: 240, chosen: true }, acts: [{ act: "course a", do: "course", option: "a", title: "A", serves: [], minutes: 60, last: on, due: "2028-01-01" }], sittings: [{ act: "course a", on, minutes: 60 }] });

describe("a plan of today is followed by itself", () => {
  test.each([
    ["where there was none before", undefined, true],
    ["in the place of one of the same day", of("2027-01-18", "2027-01-18"), true],
    ["where nothing was to be studied until now", of("2027-01-04", "2027-01-18"), true],
    ["but not where something was", of("2027-01-04", "2027-01-17"), false],
    ["nor where only a card was to be had", { ...of("2027-01-04", "2027-01-18"), acts: [{ act: "card a", do: "card", title: "A", serves: [], minutes: 0, due: "2027-01-17" }], sittings: [] } satisfies PaceBefore, false],
    ["and of one of a later day, as a clock may have said, nothing can be told", of("2027-02-01", "2027-02-02"), true],
  ])("%s", (_, before, expected) => {
    expect(followsByItself(before, "2027-01-18")).toBe(expected);
  });
});

test("what is kept of it is read back as it was, and nothing else is", () => {
  const kept = { before: of("2027-01-04", "2027-01-05") };
  expect(checkFollowed(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(checkFollowed({})).toEqual({});
  const { before } = kept;
  const [act, sitting] = [before.acts[0] as PaceBefore["acts"][number], before.sittings[0] as PaceBefore["sittings"][number]];
  for (const wrong of [
    { acts: [act, act] },
    { acts: [{ ...act, minutes: 9_007_199_254_740_991 }] },
    { acts: [{ ...act, due: "2099-01-01" }] },
    { sittings: Array.from({ length: 5000 }, () => sitting) },
    { sittings: [{ ...sitting, act: "course b" }] },
    { sittings: [{ ...sitting, on: "2026-12-01" }] },
    { asOf: "1900-01-01" },
  ])
    expect([wrong, checkFollowed({ before: { ...before, ...wrong } })]).toEqual([wrong, undefined]);
  for (const other of [null, [], { before: 1 }, { before: { ...kept.before, asOf: "2027-02-30" } }, { before: { ...kept.before, sittings: [{ act: "a", on: "2027-01-05", minutes: -1 }] } }]) expect(checkFollowed(other)).toBeUndefined();
});
