import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkDocument } from "./check.ts";
import { formatDiagnostic } from "./diagnostic.ts";
import { readDocument } from "./document.ts";

const schema = z.strictObject({
  name: z.string(),
  count: z.int().min(1).optional(),
  shape: z.union([z.enum(["round", "square"]), z.strictObject({ sides: z.int() })]).optional(),
  by: z.record(z.string().regex(/^[a-z]+$/, "a lower case word"), z.string()).optional(),
});
const found = (text: string): string[] => checkDocument(readDocument(text, "f"), schema).diagnostics.map(formatDiagnostic);

describe("checkDocument says where, what was expected and what was meant", () => {
  test.each([
    ["name: a", []],
    ["name: 1.90", ['f:1:7: error wrong-type: "name" is 1.9 (expected text: write it in quotes, "1.9")']],
    ["nam: a", ['f:1:1: error missing-key: "name" is missing (expected text)', 'f:1:1: error unknown-key: "nam" is not a key here (expected name, count, shape, by; did you mean "name"?)']],
    ["name: a\nshape: rond", ['f:2:8: error unknown-word: "shape" is "rond" (expected round, square, { sides: … }; did you mean "round"?)']],
    ["name: a\nshape: { sids: 3 }", ['f:2:8: error missing-key: "shape.sides" is missing (expected a number)', 'f:2:10: error unknown-key: "sids" is not a key here (expected sides; did you mean "sides"?)']],
    ["name: a\ncount: 0", ['f:2:8: error bad-value: "count" is 0 (expected 1 or more)']],
    ["name: a\nby: { BIG: x }", ['f:2:7: error bad-key: "BIG" cannot be a key here (expected a lower case word)']],
    ["name: a\nby: { __proto__: x }", ['f:2:7: error bad-key: "__proto__" cannot be a key here (expected any other word)']],
    ["- a", ["f:1:1: error wrong-type: The file is a list (expected keys with values)"]],
    ["name:", ['f:1:6: error wrong-type: "name" is empty (expected text)']],
  ])("%j", (text, diagnostics) => {
    expect(found(text).sort()).toEqual(diagnostics.toSorted());
  });

  test("hostile text is shown harmless and cut short", () => {
    const [message = ""] = found(`name: a\n"\\u202e<script>${"x".repeat(500)}": 1`);
    expect(message).toContain("\u{FFFD}<script>");
    expect(message.length).toBeLessThan(200);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
