import { expect, test } from "vitest";
import { importForm } from "./import-form.ts";

test.each([
  ["record.yaml", "date,title\n", "record"],
  ["record.json", "", "record"],
  ["list.csv", "date,title\n2026-01-01,x\n", "table"],
  ["list.txt", "credentials: []\n", "record"],
  ["", "credentials:\n  - { id: exb/trainer }\n", "record"],
  ["", "# mine\ncredentials: []\n", "record"],
  ["", '{"credentials": []}', "record"],
  ["", "[1, 2]", "record"],
  ["", "Date,Title,CEU\n2026-01-01,x,1\n", "table"],
  ["", "Date;Title;CEU\n", "table"],
  ["", "Date\tTitle\n", "table"],
  ["", "Date,Note: long\n2026-01-01,a: b\n", "table"],
  ["", "hello", "record"],
])("%s %j is read as a %s that is a %s", (name, text, form) => {
  expect(importForm(name, text)).toBe(form);
});
