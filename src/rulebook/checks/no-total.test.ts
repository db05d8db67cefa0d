import { expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { noTotal } from "./no-total.ts";

const found = (require: string): string[] => foundBy(noTotal, { "exb/credentials/x.yaml": expiring({ require }) });
const units = (id: string, more = ""): string => `{ id: ${id}, units: { ${more} at-least: ${undated('"1.0"')} } }`;
const card = `{ id: card, hold: { card: cpr, on: ${undated("renewal-day")} } }`;

test.each([
  ["nothing", "[]"],
  ["no credit", `[ ${card} ]`],
  ["caps alone", `[ { id: cap, units: { at-most: ${undated('"1.0"')} } } ]`],
  ["a total", `[ ${units("total")}, ${units("ethics", "of: { tag: exb/ethics },")} ]`],
  ["a total inside groups", `[ { id: path, any-of: [ { id: study, all-of: [ ${units("total")} ] }, ${card} ] } ]`],
  ["a count of categories", `[ { id: d, distinct: { attribute: category, at-least: ${undated("2")} } } ]`],
])("requiring %s is left alone", (_, require) => {
  expect(found(require)).toEqual([]);
});

test.each([
  ["credit without a total", `[ ${units("most")} ]`],
  ["credit without a total, inside a group", `[ { id: path, any-of: [ ${units("most")}, ${card} ] } ]`],
  ["a total on a part of the credit", `[ ${units("total", "of: { kind: course },")} ]`],
  ["a total that is a cap", `[ { id: total, units: { at-most: ${undated('"1.0"')} } } ]`],
  ["a total that is no credit", `[ ${card.replace("id: card", "id: total")} ]`],
])("noTotal finds %s", (_, require) => {
  expect(found(require)).toHaveLength(1);
});
