import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bodiesThatUse, type RawFile } from "../tools/coverage/bodies-that-use.ts";
import { coveragePage } from "../tools/coverage/coverage-page.ts";
import { findExamples, rawFiles } from "../tools/coverage/find-examples.ts";
import { readCoverage } from "../tools/coverage/read-coverage.ts";
import { contains, resembles } from "../tools/coverage/resembles.ts";

const data = readCoverage("tools/coverage");
const { shapes, traps, stillMissing } = data;
const real = rawFiles();

test("docs/coverage.md is in step; `node tools/coverage.ts` writes it anew", () => {
  expect(readFileSync("docs/coverage.md", "utf8")).toBe(coveragePage(data, real));
});

describe("the list has", () => {
  test("every shape once, and every trap", () => {
    const ids = (letter: string, last: number): string[] => Array.from({ length: last }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`);
    expect(shapes.map((s) => s.id)).toEqual([...ids("a", 42), ...ids("b", 51)]);
    expect(traps.map((t) => t.id)).toEqual(ids("c", 30));
  });

  test("a way to see the use of each, and no same-as that leads on to another", () => {
    const byId = new Map(shapes.map((s) => [s.id, s]));
    const other = (id: string | undefined) => (id === undefined ? undefined : byId.get(id));
    expect(shapes.filter((s) => (s.use ?? other(s["same-as"])?.use) === undefined)).toEqual([]);
    expect(shapes.filter((s) => s["same-as"] !== undefined && (other(s["same-as"]) === undefined || other(s["same-as"])?.["same-as"] !== undefined))).toEqual([]);
  });

  test("cases and a broken rulebook for every shape; those that have none are said to have none, and no others", () => {
    const missing = shapes.filter((s) => findExamples(s).cases.length === 0 || findExamples(s).bad.length === 0).map((s) => s.id);
    expect(missing).toEqual(stillMissing);
  });

  test("a place for every case and every broken rulebook of a shape", () => {
    const ids = new Set(shapes.map((s) => s.id));
    const named = [...globSync("rulebooks/_shapes/cases/*.yaml"), ...globSync("tests/rulebook/bad/shape-*")].map((path) => /(?:cases[/\\]|shape-)([a-z]\d\d)(?:[.]yaml$|-)/.exec(path)?.[1] ?? path);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(80);
  });

  test("only tests that are there", () => {
    expect(traps.flatMap((t) => t.tests).filter((path) => !existsSync(path))).toEqual([]);
    expect(traps.filter((t) => t.tests.length === 0).map((t) => t.id)).toEqual([]);
  });

  test("every cases file with two cases or more, that hold something", () => {
    const few = globSync("rulebooks/_shapes/cases/*.yaml").filter((path) => readFileSync(path, "utf8").split(/^- name:/m).length < 3);
    expect(few).toEqual([]);
  });
});

describe("the use of a shape is seen", () => {
  const row = (value: unknown): unknown => [{ from: "undated", value, source: "s" }];
  test.each<[string, unknown, unknown, boolean]>([
    ["a row by its value", { units: { "at-most": row("2.0") } }, { units: { "at-most": "*" } }, true],
    ["none is nothing", { units: { "at-most": row("none") } }, { units: { "at-most": "*" } }, false],
    ["unknown is nothing", { carry: row("unknown") }, { carry: "*" }, false],
    ["each value in dispute", { carry: [{ from: "undated", disputed: [{ value: "none" }, { value: { limit: "1" } }] }] }, { carry: { limit: "*" } }, true],
    ["a key that must not be there", { hold: { card: "cpr", gives: row("0.1") } }, { hold: { card: "cpr", gives: null } }, false],
    ["a key that is not there", { hold: { card: "cpr" } }, { hold: { card: ["first-aid", "cpr"], gives: null } }, true],
    ["a text by a part of it", { earn: row({ first: "renewal-day - P24M", last: "renewal-day" }) }, { earn: { first: "/renewal-day/" } }, true],
    ["a text that has not that part", { earn: row({ first: "cycle-start", last: "renewal-day" }) }, { earn: { first: "/renewal-day/" } }, false],
    ["a list of which one will do", { earn: row({ first: ["cycle-start", "certified-on"] }) }, { earn: { first: "cycle-start" } }, true],
    ["a number as its text", { per: { months: 36 } }, { per: { months: "*" } }, true],
  ])("%s", (_, value, pattern, expected) => {
    expect(resembles(value, pattern)).toBe(expected);
    expect(contains({ require: [{ id: "x", ...(value as object) }] }, pattern)).toBe(expected);
  });

  test("only where one file has it and lacks what it must not have, and every part somewhere in the body", () => {
    const files: RawFile[] = [
      { body: "one", of: "credential", value: { require: [{ hold: { card: "cpr" } }] } },
      { body: "one", of: "credential", value: { require: [{ units: {} }] } },
      { body: "two", of: "credential", value: { require: [{ hold: { card: "cpr" } }] } },
      { body: "three", of: "course", value: { require: [] } },
    ];
    expect(bodiesThatUse([{ of: "credential", has: { hold: "*" } }, { of: "credential", has: { require: "*" }, lacks: { hold: "*" } }], files)).toEqual(["one"]);
    expect(bodiesThatUse([{ has: { hold: "*" } }, { has: { units: {} } }], files)).toEqual(["one"]);
    expect(bodiesThatUse([{ has: { hold: "*" }, also: { units: {} } }], files)).toEqual([]);
  });

  test("at some body for most shapes of fitness, and at none for what nobody writes", () => {
    const used = shapes.filter((s) => s.use && bodiesThatUse(s.use, real).length > 0).map((s) => s.id);
    expect(used.filter((id) => id.startsWith("a")).length).toBeGreaterThan(20);
    expect(bodiesThatUse([{ has: { nothing: "*" } }], real)).toEqual([]);
  });
});
