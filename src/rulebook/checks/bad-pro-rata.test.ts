import { expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { badProRata } from "./bad-pro-rata.ts";

const found = (over: string, per: string): string[] => foundBy(badProRata, { "exb/credentials/x.yaml": expiring({ require: `[ { id: total, units: { at-least: ${undated(`{ pro-rate: "4.0", over: ${over}, per: ${per}, round: down, from: certified-on }`)} } } ]` }) });

test.each([
  ["P24M", "P6M"],
  ["P2Y", "P1M"],
  ["P24M", "P24M"],
])("%s in parts of %s is left alone", (over, per) => {
  expect(found(over, per)).toEqual([]);
});

test.each([
  ["P24M", "P7M"],
  ["P24M", "P1W"],
  ["P90D", "P1M"],
  ["P0M", "P1M"],
  ["P24M", "P0M"],
  ["P6M", "P24M"],
])("badProRata finds %s in parts of %s", (over, per) => {
  expect(found(over, per)).toEqual([`exb/credentials/x.yaml:12 ${over} is not a whole number of periods of ${per}`]);
});
