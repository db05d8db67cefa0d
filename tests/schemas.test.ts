import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { readDocument } from "../src/base/document.ts";
import type { TextFile } from "../src/rulebook/text-file.ts";
import { jsonSchemas } from "../tools/schemas/json-schemas.ts";
import { readFolder } from "./rulebook/read-folder.ts";

const generated = jsonSchemas();
const validators = new Map([...generated].map(([name, text]) => [name, new Ajv({ allErrors: false, strict: false, validateFormats: false }).compile(JSON.parse(text))]));

/** The schema that an editor is told to hold the file to. */
function validatorFor({ path }: TextFile): ValidateFunction | undefined {
  const [name, folder] = path.replace(/\.yaml$/, "").split("/").toReversed();
  return validators.get(`${{ credentials: "credential", courses: "course", cases: "cases" }[folder ?? ""] ?? name}.schema.json`);
}

function defects(file: TextFile): string | undefined {
  const validate = validatorFor(file);
  if (!validate) return undefined;
  return validate(readDocument(file.text, file.path).value) ? undefined : `${file.path}: ${JSON.stringify(validate.errors?.[0])}`;
}

test.each([...generated.keys()])("schemas/%s is in step; `node tools/schemas.ts` writes it anew", (name) => {
  expect(readFileSync(`schemas/${name}`, "utf8")).toBe(generated.get(name));
});

describe("the schemas accept", () => {
  const real = readFolder("rulebooks").filter((f) => f.path.endsWith(".yaml"));
  const good = readdirSync("tests/rulebook/good").flatMap((name) => readFolder(`tests/rulebook/good/${name}`).filter((f) => f.path.endsWith(".yaml")));

  test("every real and every good file, each by its own schema", () => {
    expect(real.length).toBeGreaterThan(50);
    expect([...real, ...good].filter((f) => !validatorFor(f)).map((f) => f.path)).toEqual([]);
    expect([...real, ...good].map(defects).filter((d) => d !== undefined)).toEqual([]);
  });

  test("the record of every real case", () => {
    const validate = validators.get("record.schema.json");
    const records = real.filter((f) => f.path.includes("/cases/")).flatMap((f) => (readDocument(f.text, f.path).value as { record: unknown }[]).map((c) => c.record));
    expect(records.length).toBeGreaterThan(20);
    expect(records.filter((record) => !validate?.(record))).toEqual([]);
  });
});

/** Codes of defects that lie in the form alone. What words mean, a schema cannot know. */
const FORMAL = /^(\S+?):\d+:\d+: error (?:unknown-key|wrong-type|one-kind|no-bound|no-source|no-value|bad-key): /;

describe("the schemas refuse, as the reader does,", () => {
  const bad = readdirSync("tests/rulebook/bad").flatMap((name) => {
    const files = readFolder(`tests/rulebook/bad/${name}`);
    const lines = files.find((f) => f.path === "expected.txt")?.text.split("\n") ?? [];
    const wrong = new Set(lines.flatMap((line) => FORMAL.exec(line)?.[1] ?? []));
    return files.filter((f) => wrong.has(f.path) && readDocument(f.text, f.path).diagnostics.length === 0).map((file) => ({ name: `${name}: ${file.path}`, file }));
  });

  test.each(bad)("$name", ({ file }) => {
    expect(defects(file)).toBeDefined();
  });

  test("many a broken file", () => {
    expect(bad.length).toBeGreaterThan(20);
  });
});
