import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { diagnosticCodes } from "./diagnostic-codes.ts";

const described = [...readFileSync("docs/diagnostics.md", "utf8").matchAll(/^\| `([a-z-]+)` \|/gm)].map((m) => m[1]).sort();

test("docs/diagnostics.md describes every code, once, and none that is not", () => {
  expect(described).toEqual(diagnosticCodes());
});
