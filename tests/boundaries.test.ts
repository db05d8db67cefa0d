import { globSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { boundaryViolations } from "./boundary-violations.ts";

const one = (file: string, text: string, bodyIds: string[] = []) => boundaryViolations([{ file, text }], bodyIds);

describe("boundaryViolations finds", () => {
  test.each([
    ["an engine folder that imports a later stage", "src/base/a.ts", 'import { x } from "../record/x.ts";'],
    ["a stage that passes on a later one", "src/compile/a.ts", 'export { x } from "../evaluate/x.ts";'],
    ["a value where only types are allowed", "src/present/a.ts", 'import { type A, b } from "../evaluate/x.ts";'],
    ["a type of a folder that is not in the row", "src/app/a.ts", 'import type { A } from "../store/x.ts";'],
    ["a dynamic import", "src/web/a.ts", 'const x = await import("../store/x.ts");'],
    ["a command that reaches for the store", "src/cli/run.ts", 'import { x } from "../store/x.ts";'],
    ["an import for its effect alone", "src/base/a.ts", 'import "../web/x.ts";'],
    ["Node in the engine", "src/evaluate/a.ts", 'import { readFileSync } from "node:fs";'],
    ["Node under its bare name", "src/rulebook/a.ts", 'import { join } from "path/posix";'],
    ["a package that is not the engine's", "src/present/a.ts", 'import { useState } from "react";'],
    ["a relative import without its ending", "src/web/a.ts", 'import { x } from "./x";'],
    ["code of ours from outside src", "src/cli/a.ts", 'import { x } from "../../tools/x.ts";'],
    ["a view outside src/web", "src/present/a.tsx", "export const x = 1;"],
    ["a folder without a row", "src/helpers/a.ts", "export const x = 1;"],
    ["the clock in the engine", "src/evaluate/a.ts", "export const now = () => new Date();"],
  ])("%s", (_, file, text) => {
    expect(one(file, text)).toHaveLength(1);
  });

  test.each(['const x = "nasm";', "const x = `nasm/cpt`;", 'const x = id === "nasm/cpt" ? 1 : 2;'])(
    "a body's name in code: %s",
    (text) => {
      expect(one("src/evaluate/a.ts", text, ["nasm"])).toHaveLength(1);
    },
  );
});

describe("boundaryViolations leaves alone", () => {
  test.each([
    ["the folder itself", "src/base/a.ts", 'import { x } from "./x.ts";'],
    ["a type where types are allowed", "src/present/a.ts", 'import { type A, type B } from "../evaluate/x.ts";'],
    ["generated route types", "src/web/routes/a.tsx", 'import type { Route } from "./+types/a";'],
    ["main.ts", "src/main.ts", 'import { x } from "./store/x.ts"; import { y } from "node:fs";'],
    ["the terminal's composition root", "src/cli/wire.ts", 'import { x } from "../store/x.ts";'],
    ["tests", "src/base/a.test.ts", 'import { x } from "../evaluate/x.ts"; import "node:fs";'],
    ["an import in a comment", "src/base/a.ts", '// import { x } from "../web/x.ts";\nexport const x = 1;'],
    ["a word that only contains a body's name", "src/base/a.ts", 'export const x = "dynasmic nasm";'],
  ])("%s", (_, file, text) => {
    expect(one(file, text, ["nasm"])).toEqual([]);
  });
});

test("src keeps the architecture's boundaries", () => {
  const files = globSync("src/**/*.{ts,tsx}").map((path) => ({
    file: path.replaceAll("\\", "/"),
    text: readFileSync(path, "utf8"),
  }));
  const bodyIds = readdirSync("rulebooks", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
    .map((entry) => entry.name);
  expect(files.length).toBeGreaterThan(20);
  expect(boundaryViolations(files, bodyIds)).toEqual([]);
});
