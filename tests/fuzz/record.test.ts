import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay, type Day } from "../../src/base/date.ts";
import { formatDiagnostic } from "../../src/base/diagnostic.ts";
import { readDocument } from "../../src/base/document.ts";
import { compileRulebooks } from "../../src/compile/compile-rulebooks.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { parseRecord } from "../../src/record/parse-record.ts";
import { readRulebooks } from "../../src/rulebook/read-rulebooks.ts";
import { readFolder } from "../rulebook/read-folder.ts";
import { budget } from "./budget.ts";
import { mutatedText } from "./mutated-text.ts";
import { mutatedValue } from "./mutated-value.ts";

const files = readFolder("rulebooks");
const records = files.filter((f) => f.path.includes("/cases/")).flatMap((f) => (readDocument(f.text, f.path).value as { record: unknown }[]).map((c) => c.record));
const { bodies, vocabulary } = readRulebooks(files);
const { rulebooks } = compileRulebooks(bodies.map((b) => b.rulebook), vocabulary);

/** Either a record or at least one error, each with a place, and every message printable. Says which. */
function oneOrTheOther(text: string): boolean {
  const { record, diagnostics } = parseRecord(text, "record.yaml");
  const errors = diagnostics.filter((d) => d.severity === "error");
  expect(record === undefined).toBe(errors.length > 0);
  for (const d of diagnostics) {
    expect(d.line).toBeGreaterThanOrEqual(1);
    expect(d.column).toBeGreaterThanOrEqual(1);
    expect(formatDiagnostic(d)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  }
  return record !== undefined;
}

describe("parseRecord never throws, and answers with a record or an error, on", () => {
  test.each([
    ["random text", fc.string({ unit: "binary", maxLength: 200 })],
    ["random JSON", fc.json()],
    ["real records with slips in the YAML", mutatedText(records.map((r) => JSON.stringify(r, null, 2)))],
    ["real records with strange parts", mutatedValue(records).map((v) => JSON.stringify(v) ?? "")],
  ])("%s", (_, texts) => {
    let [runs, read] = [0, 0];
    fc.assert(
      fc.property(texts, (text) => {
        runs++;
        if (oneOrTheOther(text)) read++;
      }),
      budget(2000),
    );
    expect(read).toBeLessThan(runs);
  });
});

test("a record that is accepted, however strange, is judged without a throw and the same twice", () => {
  const asOf = fc.integer({ min: parseDay("1990-01-01") ?? 0, max: parseDay("2100-01-01") ?? 0 }) as fc.Arbitrary<Day>;
  let judged = 0;
  fc.assert(
    fc.property(mutatedValue(records), asOf, (value, day) => {
      const { record } = parseRecord(JSON.stringify(value) ?? "", "record.json");
      if (!record) return;
      judged++;
      const standing = evaluate(rulebooks, record, { asOf: day });
      expect(standing.asOf).toBe(formatDay(day));
      expect(standing.credentials.map((c) => c.id)).toEqual(record.credentials.map((c) => c.id));
      expect(JSON.stringify(evaluate(rulebooks, record, { asOf: day }))).toBe(JSON.stringify(standing));
    }),
    budget(2000),
  );
  expect(judged).toBeGreaterThan(50);
});
