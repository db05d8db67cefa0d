import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/base/diagnostic.ts";
import { readDocument } from "../../src/base/document.ts";
import { compileRulebooks } from "../../src/compile/compile-rulebooks.ts";
import { readBody } from "../../src/rulebook/read-body.ts";
import { readRulebooks } from "../../src/rulebook/read-rulebooks.ts";
import type { TextFile } from "../../src/rulebook/text-file.ts";
import { overlay } from "../rulebook/overlay.ts";
import { readFolder } from "../rulebook/read-folder.ts";
import { budget } from "./budget.ts";
import { mutatedText } from "./mutated-text.ts";
import { mutatedValue } from "./mutated-value.ts";

const base = readFolder("tests/rulebook/good/board");
const real = readFolder("rulebooks").filter((f) => f.path.endsWith(".yaml") && f.path.includes("/"));
const yaml = base.filter((f) => f.path.endsWith(".yaml"));

/** One file of the base made strange. */
function strangeFiles(files: readonly TextFile[]): fc.Arbitrary<TextFile> {
  return fc.constantFrom(...files).chain(({ path, text }) => {
    const value = readDocument(text, path).value;
    return fc.oneof(mutatedText([text]), mutatedValue([value]).map((v) => JSON.stringify(v) ?? "")).map((strange) => ({ path, text: strange }));
  });
}

describe("readBody never throws, and answers with a body or an error, on", () => {
  test.each([
    ["random text for any file", fc.tuple(fc.constantFrom(...yaml.map((f) => f.path)), fc.string({ unit: "binary", maxLength: 100 })).map(([path, text]) => ({ path, text }))],
    ["files of any name", fc.tuple(fc.string({ unit: "binary", maxLength: 30 }), fc.string({ maxLength: 20 })).map(([name, text]) => ({ path: `exb/${name}`, text }))],
    ["files with slips and strange parts", strangeFiles(yaml.filter((f) => f.path.startsWith("exb/")))],
    ["real files with slips and strange parts, in place of ours", strangeFiles(real).map((f) => ({ ...f, path: f.path.replace(/^[^/]+/, "exb") }))],
  ])("%s", (_, file) => {
    let refused = 0;
    fc.assert(
      fc.property(file, (strange) => {
        const { parsed, diagnostics } = readBody("exb", overlay(base.filter((f) => f.path.startsWith("exb/")), [strange]));
        const errors = diagnostics.filter((d) => d.severity === "error");
        if (errors.length > 0) refused++;
        expect(parsed === undefined).toBe(errors.length > 0);
      }),
      budget(300),
    );
    expect(refused).toBeGreaterThan(0);
  });
});

test("readRulebooks and the compiler never throw: each body comes out, or an error says why not", () => {
  let [checked, refused] = [0, 0];
  fc.assert(
    fc.property(strangeFiles(yaml), (strange) => {
      const { bodies, vocabulary, diagnostics } = readRulebooks(overlay(base, [strange]));
      const errors = diagnostics.filter((d) => d.severity === "error");
      for (const id of ["exb", "oth"]) expect(bodies.some((b) => b.id === id) || errors.some((d) => d.file.startsWith(`${id}/`) || d.file === "vocabulary.yaml")).toBe(true);
      for (const d of [...diagnostics, ...compileRulebooks(bodies.map((b) => b.rulebook), vocabulary).diagnostics]) expect(formatDiagnostic(d)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      if (errors.length > 0) refused++;
      else checked++;
    }),
    budget(150),
  );
  expect(Math.min(checked, refused)).toBeGreaterThan(5);
});
