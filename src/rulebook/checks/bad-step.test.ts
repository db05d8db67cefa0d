import { expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { badStep } from "./bad-step.ts";

// The step of the base is 0.1, that of the other body 1.
const found = (sections: Record<string, string>): string[] => foundBy(badStep, { "exb/credentials/x.yaml": expiring(sections) });
const least = (value: string): Record<string, string> => ({ require: `[ { id: total, units: { at-least: ${undated(value)} } } ]` });

test.each([
  ["amounts", least('"1.9"')],
  ["whole numbers", least('"2"')],
  ["shares, which are of no unit", least('"33.33%"')],
  ["hours of practice, which are no credit", { require: `[ { id: p, practice: { of: { kind: teaching }, hours: ${undated('"0.25"')} } } ]` }],
  ["counts", { require: `[ { id: d, distinct: { attribute: category, at-least: ${undated("2")} } } ]` }],
])("%s are left alone", (_, sections) => {
  expect(found(sections)).toEqual([]);
});

test.each([
  ["an amount", least('"1.95"')],
  ["an entry of a table", least('{ by: country, us: "1.0", other: "1.05" }')],
  ["a pro-rated amount", least('{ pro-rate: "0.05", over: P24M, per: P6M, round: down, from: certified-on }')],
  ["one of two that contradict each other", { require: '[ { id: total, units: { at-least: [ { from: undated, disputed: [ { value: "1.0", source: handbook }, { value: "1.05", source: blog } ] } ] } } ]' }],
  ["what a card gives", { require: `[ { id: c, hold: { card: cpr, on: ${undated("renewal-day")}, gives: ${undated('"0.05"')} } } ]` }],
  ["what is carried over", { carry: undated('{ limit: "0.05" }') }],
  ["an award", { awards: `[ { id: w, of: {}, gives: { units: ${undated('"0.05"')}, per: hour } } ]` }],
  ["a rounding", { awards: `[ { id: w, of: {}, gives: { units: ${undated('"0.1"')}, per: hour }, rounding: ${undated('{ step: "0.05", direction: down }')} } ]` }],
])("badStep finds %s", (_, sections) => {
  expect(found(sections)).toEqual([expect.stringContaining("is not a whole number of steps")]);
});
