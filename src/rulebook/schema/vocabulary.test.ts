import { expect, test } from "vitest";
import { vocabularySchema } from "./vocabulary.ts";

test("what no class gives is one of the cards", () => {
  const cards = { cpr: "CPR", insurance: "Insurance" };
  expect(vocabularySchema.safeParse({ cards, "cards-without-class": ["insurance"] }).success).toBe(true);
  expect(vocabularySchema.safeParse({ cards, "cards-without-class": ["cpr", "insurence"] }).error?.issues).toMatchObject([{ path: ["cards-without-class", 1], message: "one of cards" }]);
});
