import { expect, test } from "vitest";
import { selectorWords } from "./rule-card-selector.ts";

test.each([
  [{ any: [{ delivery: ["in-person", "blended"] }, { provider: "asti" }] }, "delivered as in person or blended, or by ASTI"],
  [{ any: [{ kind: "course", category: "A" }, { kind: "webinar" }] }, "(course, category A), or webinar"],
  [{ any: [{ not: { kind: "quiz" } }, { kind: "webinar" }] }, "(not (quiz)), or webinar"],
  [{ provider: ["exb", "somebody-else"] }, "by EXB or somebody else"],
  [{}, "any activity"],
])("selectorWords says a selector as people would: %j", (selector, said) => {
  expect(selectorWords(selector)).toBe(said);
});
