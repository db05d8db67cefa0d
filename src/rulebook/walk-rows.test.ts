import { expect, test } from "vitest";
import { walkRows } from "./walk-rows.ts";

test("walkRows finds every row of every fact, and no list that is none", () => {
  const part = {
    windows: [{ from: "2026-01-01", until: "2026-02-01" }],
    fact: [{ from: "undated", value: [{ from: "inner", value: 1 }] }, { from: "2026-01-01", disputed: [] }],
    deep: { list: [{ id: "a", amount: [{ from: "undated", value: "1" }] }] },
  };
  expect([...walkRows(part)].map(({ path, row }) => `${path.map(String).join(".")} ${row.from}`)).toEqual(["fact.0 undated", "fact.0.value.0 inner", "fact.1 2026-01-01", "deep.list.0.amount.0 undated"]);
});
