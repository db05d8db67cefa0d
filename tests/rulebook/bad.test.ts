import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/rulebook/checks/checks.ts";
import { WISH_CODES } from "../../src/plan/wishes/wish-problem.ts";
import { diagnosticCodes } from "./diagnostic-codes.ts";
import { diagnose } from "./diagnose.ts";
import { overlay } from "./overlay.ts";
import { readFolder } from "./read-folder.ts";

/**
 * Every folder here is laid over the good base and holds one broken thing (or a few), with the exact diagnostics
 * that must come out in expected.txt. After a change of wording, `vitest run -u` writes them anew: read the difference.
 */
const root = "tests/rulebook/bad";
const base = readFolder("tests/rulebook/good/board");
const names = readdirSync(root);

describe("a broken rulebook gives its exact diagnostics", () => {
  test.each(names)("%s", async (name) => {
    const expected = `${root}/${name}/expected.txt`;
    const found = await diagnose(overlay(base, readFolder(`${root}/${name}`).filter((f) => f.path !== "expected.txt")));
    expect(found).not.toEqual([]);
    await expect(`${found.join("\n")}\n`).toMatchFileSnapshot(`../../${expected}`);
  });
});

test("there are at least 40, each with its expectation", () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(names.filter((name) => !existsSync(`${root}/${name}/expected.txt`))).toEqual([]);
});

test("every code that reading and compiling can give is shown by one", () => {
  const shown = new Set(names.flatMap((name) => readFolder(`${root}/${name}`).filter((f) => f.path === "expected.txt")).flatMap((f) => [...f.text.matchAll(/ (?:error|warning) ([a-z-]+): /g)].map((m) => m[1])));
  // A text of more than 64 MB is made up in document.test.ts instead of lying here.
  // What wishes can be refused for is tried where wishes are read.
  const missing = diagnosticCodes().filter((code) => code !== "too-large" && !WISH_CODES.some((wish) => wish === code) && !shown.has(code));
  expect(missing).toEqual([]);
  expect(checks.map((c) => c.name).filter((name) => !shown.has(name))).toEqual([]);
});
