import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkDocument } from "./check.ts";
import { readDocument } from "./document.ts";
import { rows } from "./rows.ts";

const schema = rows(z.enum(["red", "green"]));
const found = (text: string): string[] => checkDocument(readDocument(text, "f"), schema).diagnostics.map((d) => `${d.line}:${d.column} ${d.code}`);

describe("rows", () => {
  test("are accepted oldest first, with a source each", () => {
    const text = '- { from: undated, value: unknown }\n- { from: 2020-01-01, value: red, source: [a, "b#p. 12"] }\n- { from: 2021-01-01, value: none, source: a }\n- { from: 2022-01-01, disputed: [ { value: red, source: a }, { value: none, source: b } ] }';
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["[]", ["1:1 bad-value"]],
    ["- { from: undated, value: blue, source: a }", ["1:27 unknown-word"]],
    ["- { from: undated, value: red }", ["1:3 no-source"]],
    ["- { from: undated, value: none }", ["1:3 no-source"]],
    ["- { from: undated }", ["1:3 no-value"]],
    ["- { from: soon, value: unknown }", ["1:11 bad-value"]],
    ["- { from: 2020-01-01, value: unknown }\n- { from: 2020-01-01, value: unknown }", ["2:11 overlapping-rows"]],
    ["- { from: 2020-01-01, value: unknown }\n- { from: undated, value: unknown }", ["2:11 rows-out-of-order"]],
    ["- { from: undated, disputed: [ { value: red, source: a } ] }", ["1:30 bad-value"]],
    ["- { from: undated, value: red, source: A Page }", ["1:40 bad-value"]],
  ])("%j", (text, diagnostics) => {
    expect(found(text)).toEqual(diagnostics);
  });
});
