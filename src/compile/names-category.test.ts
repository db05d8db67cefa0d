import { expect, test } from "vitest";
import { namesCategory } from "./names-category.ts";

test.each<[string, unknown, boolean]>([
  ["a selector", { units: { of: { category: "A" }, "at-most": [] } }, true],
  ["a selector inside another", [{ units: { of: { any: [{ kind: "course" }, { not: { category: ["A", "B"] } }] } } }], true],
  ["different categories", { distinct: { attribute: "category", "at-least": [] } }, true],
  ["what is carried", [{ value: { limit: "1.0", categories: ["A"] } }], true],
  ["where it arrives", [{ value: { limit: "1.0", "to-category": "B" } }], true],
  ["a key that is not there", { category: undefined }, false],
  ["a rule on kinds", { units: { of: { kind: "course" }, "at-most": [{ note: "category" }] } }, false],
  ["nothing", undefined, false],
])("%s: %s", (_, rule, named) => {
  expect(namesCategory(rule)).toBe(named);
});
