import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.ts";
import { commands } from "../../src/cli/commands.ts";

const doc = (name: string): string => readFileSync(`docs/${name}.md`, "utf8");

/** Every key that a schema names, and every word that it lists. */
function wordsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === "properties" && typeof value === "object" && value !== null) return [...Object.keys(value), ...Object.values(value).flatMap(wordsOf)];
    if (key === "const" && typeof value === "string") return [value];
    return key === "enum" && Array.isArray(value) ? value.map(String) : wordsOf(value);
  });
}

describe("docs/json.md", () => {
  test.each([
    ["an answer", "standing", 80],
    ["a plan", "plan", 70],
  ])("names every key and every word of %s", (_, schema, least) => {
    const text = doc("json");
    const words = new Set(wordsOf(JSON.parse(readFileSync(`schemas/${schema}.schema.json`, "utf8"))));
    expect(words.size).toBeGreaterThan(least);
    expect([...words].filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
  });
});

describe("docs/terminal.md", () => {
  test.each(commands.map((command) => [command.name, command] as const))("names %s and its options", (_, { name, takes, options }) => {
    const text = doc("terminal");
    expect(text).toContain(`\`recert ${name}${takes ? ` ${takes}` : ""}\``);
    for (const option of options) expect(text).toContain(`\`--${option.name}${option.value ? ` ${option.value}` : ""}\``);
  });
});

test("docs/library.md names everything that the library exports and that runs", () => {
  const text = doc("library");
  expect(Object.keys(library).filter((name) => name !== "CONFIDENCES" && !text.includes(name))).toEqual([]);
});
