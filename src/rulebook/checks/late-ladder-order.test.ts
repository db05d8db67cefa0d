import { expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { lateLadderOrder } from "./late-ladder-order.ts";

const step = (id: string, until: string): string => `{ id: ${id}, state: late, until: ${until.startsWith("[") ? until : undated(until)}, valid: ${undated('"no"')} }`;
const found = (...untils: string[]): string[] => foundBy(lateLadderOrder, { "exb/credentials/x.yaml": expiring({ late: `[ ${untils.map((u, i) => step(`s${i}`, u)).join(", ")} ]` }) });

test.each([
  ["in order", ["cycle-end + P30D", "cycle-end + P90D", "cycle-end + P1Y"]],
  ["with an unknown one between", ["cycle-end + P90D", "unknown", "cycle-end + P91D"]],
  ["that hang on what the holder does", ["cycle-end + P90D", "renewal-day + P1D"]],
  ["of which sources disagree", ["cycle-end + P90D", "[ { from: undated, disputed: [ { value: cycle-end + P30D, source: handbook }, { value: cycle-end + P1Y, source: blog } ] } ]"]],
  ["in months and days that keep their order in every calendar", ["cycle-end + P1M", "cycle-end + P32D"]],
])("steps are left alone: %s", (_, untils) => {
  expect(found(...untils)).toEqual([]);
});

test.each([
  ["the other way round", ["cycle-end + P90D", "cycle-end + P30D"], "s1"],
  ["that end on the same day", ["cycle-end + P90D", "cycle-end + P90D"], "s1"],
  ["with an unknown one between", ["cycle-end + P90D", "unknown", "cycle-end + P30D"], "s2"],
  ["inside the cycle", ["cycle-end"], "s0"],
  ["that change places in some month", ["cycle-end + P31D", "cycle-end + P1M"], "s1"],
])("steps are found: %s", (_, untils, id) => {
  expect(found(...untils)).toEqual([expect.stringContaining(`The step "${id}" ends on`)]);
});
