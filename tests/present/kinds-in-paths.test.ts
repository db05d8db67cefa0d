import { expect, test } from "vitest";
import { factsIn } from "../../src/present/rule-card-raw.ts";
import { kinds } from "../../src/requirements/kinds.ts";

// Pages name kinds by themselves, because they may not import them: a new kind has to be named there too.
test.each([...kinds.keys()])("no rule path holds the kind %s", (kind) => {
  const row = [{ from: "undated", value: "1" }];
  expect(factsIn({ require: [{ id: "total", [kind]: { bound: row } }] }).map(({ path }) => path)).toEqual(["require.total.bound"]);
});
