import { describe, expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { bandsGap } from "./bands-gap.ts";
import { bandsOverlap } from "./bands-overlap.ts";

const COMMON = "{ months: [ { from: undated, value: 36, source: handbook } ], runs: [ { from: undated, value: { common-end: 2026-12-31 }, source: handbook } ] }";
const band = (id: string, certified: string): string => `{ id: ${id}, name: N, certified: { ${certified} } }`;
const withBands = (list: string[], cycle?: string): Record<string, string> => ({ "exb/credentials/x.yaml": expiring({ bands: undated(`[ ${list.join(", ")} ]`), ...(cycle ? { cycle } : {}) }) });

const HALVES = [band("before", "until: cycle-start - P1D"), band("first", "from: cycle-start, until: cycle-start + P12M - P1D"), band("second", "from: cycle-start + P12M, until: cycle-start + P18M - P1D"), band("last", "from: cycle-start + P18M, until: cycle-end")];

describe("bands that hold each day once", () => {
  test.each([
    ["one for everybody", [band("all", "")], undefined],
    ["years and half-years", HALVES, undefined],
    ["years and half-years of a common cycle", HALVES, COMMON],
    ["written in another order", HALVES.toReversed(), undefined],
    ["the last without an end", [band("before", "until: cycle-start - P1D"), band("later", "from: cycle-start")], undefined],
    ["one that this cycle has no days for", [band("all", ""), band("never", "from: cycle-end + P1D")], undefined],
  ])("are left alone: %s", (_, list, cycle) => {
    expect(foundBy(bandsGap, withBands(list, cycle))).toEqual([]);
    expect(foundBy(bandsOverlap, withBands(list, cycle))).toEqual([]);
  });
});

describe("bandsGap finds", () => {
  test.each([
    ["a day before the first", [band("later", "from: cycle-start")]],
    ["a day between two", [band("before", "until: cycle-start - P2D"), band("later", "from: cycle-start")]],
    ["the last day", [band("most", "until: cycle-end - P1D")]],
    ["a gap hidden under a long band before it", [band("before", "until: cycle-start + P18M"), band("first", "from: cycle-start, until: cycle-start + P6M"), band("last", "from: cycle-start + P20M")]],
  ])("%s", (_, list) => {
    expect(foundBy(bandsGap, withBands(list))).toEqual([expect.stringMatching(/^exb\/credentials\/x\.yaml:13 No band holds/)]);
  });
});

test("bandsOverlap finds the day that lies in two, once for each pair", () => {
  expect(foundBy(bandsOverlap, withBands([band("before", "until: cycle-start"), band("later", "from: cycle-start")]))).toHaveLength(1);
  expect(foundBy(bandsOverlap, withBands([band("all", ""), band("every", ""), band("each", "")]))).toHaveLength(2);
});

test("only cycles of the band's own time are tried", () => {
  const bands = `[ { from: undated, value: unknown }, { from: 2020-01-01, value: [ ${band("all", "from: 2010-01-01")} ], source: handbook } ]`;
  const found = (by: string): string[] => foundBy(bandsGap, { "exb/credentials/x.yaml": expiring({ bands, "version-by": by }) });
  expect(found("cycle-start")).toEqual([expect.stringContaining("long before in the cycle 2023-01-01")]);
  expect(found("cycle-end")).toEqual([expect.stringContaining("long before in the cycle 2019-01-01")]);
});
