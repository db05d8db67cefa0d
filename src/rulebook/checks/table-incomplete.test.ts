import { expect, test } from "vitest";
import { expiring, foundBy } from "../../../tests/rulebook/found-by.ts";
import { tableIncomplete } from "./table-incomplete.ts";

const total = (rows: string): string => `[ { id: total, units: { at-least: [ ${rows} ] } } ]`;
const row = (from: string, table: string): string => `{ from: ${from}, value: ${table}, source: handbook }`;
const bands = (from: string, ...ids: string[]): string => `{ from: ${from}, source: handbook, value: [ ${ids.map((id) => `{ id: ${id}, name: N, certified: {} }`).join(", ")} ] }`;
const found = (sections: Record<string, string>): string[] => foundBy(tableIncomplete, { "exb/credentials/x.yaml": expiring(sections) });

test.each([
  ["by a fact", { require: total(row("undated", '{ by: exb/member, "yes": "1.0", "no": "2.0" }')) }],
  ["by bands that change together with it", { bands: `[ ${bands("undated", "a", "b")}, ${bands("2024-01-01", "c")} ]`, require: total(`${row("undated", '{ by: band, a: "1.0", b: "2.0" }')}, ${row("2024-01-01", '{ by: band, c: "1.0" }')}`) }],
  ["by bands that are unknown in its time", { bands: "[ { from: undated, value: unknown } ]", require: total(row("undated", '{ by: band, a: "1.0" }')) }],
  ["by a fact that another check will miss", { require: total(row("undated", '{ by: nobody, a: "1.0" }')) }],
])("a complete table is left alone: %s", (_, sections) => {
  expect(found(sections)).toEqual([]);
});

test.each([
  ["a word missing", { require: total(row("undated", '{ by: country, us: "1.0" }')) }, "The table has no entry for other"],
  ["a word too many", { require: total(row("undated", '{ by: country, us: "1.0", other: "1.0", ca: "1.0" }')) }, '"ca" is not a word of "country"'],
  ["bands that changed without it", { bands: `[ ${bands("undated", "a")}, ${bands("2024-01-01", "a", "b")} ]`, require: total(row("undated", '{ by: band, a: "1.0" }')) }, "The table has no entry for b"],
  ["no bands at all", { require: total(row("undated", '{ by: band, a: "1.0" }')) }, "The credential has no bands"],
  ["a count by band", { bands: `[ ${bands("undated", "a", "b")} ]`, require: "[ { id: d, distinct: { attribute: category, at-least: [ { from: undated, value: { by: band, a: 2 }, source: handbook } ] } } ]" }, "The table has no entry for b"],
  ["money by a fact", { fees: '[ { id: f, name: F, for: renewal, amount: [ { from: undated, value: { by: exb/member, "yes": "1.00 USD" }, source: handbook } ] } ]' }, "The table has no entry for no"],
  ["one of two that contradict each other", { require: total('{ from: undated, disputed: [ { value: "1.0", source: handbook }, { value: { by: country, us: "1.0" }, source: blog } ] }') }, "The table has no entry for other"],
])("tableIncomplete finds %s", (_, sections, message) => {
  expect(found(sections)).toEqual([expect.stringContaining(message)]);
});
