import { describe, expect, test } from "vitest";
import { harmless } from "./harmless.ts";
import { plain } from "./plain.ts";
import { styleOf } from "./style.ts";
import { wrap } from "./wrap.ts";
import { writeJson } from "./write-json.ts";

describe("styleOf", () => {
  const coloured = (stream: { isTTY?: boolean }, env: Record<string, string>): boolean => styleOf(stream, env).strong("x") !== "x";

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [false, { FORCE_COLOR: "" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [true, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("a terminal: %s, environment %j: colour %s", (isTTY, env, expected) => {
    expect(coloured({ isTTY }, env)).toBe(expected);
  });

  test.each([
    [{ columns: 72 }, {}, 72],
    [{ columns: 300 }, {}, 100],
    [{ columns: 10 }, {}, 40],
    [{}, {}, 80],
    [{ columns: 72 }, { COLUMNS: "60" }, 60],
    [{ columns: 72 }, { COLUMNS: "wide" }, 72],
  ])("%j with %j is %s wide", (stream, env, width) => {
    expect(styleOf(stream, env).width).toBe(width);
  });
});

test("plain replaces what could steer a terminal and cuts what is endless", () => {
  expect(plain("a\u001B[31mb\u009Bc\u202Ed\u2066e\u200Bf\ng")).toBe("a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
  expect(plain("x".repeat(5000))).toHaveLength(2000);
  expect(plain("Ünïcode, 漢字, עברית")).toBe("Ünïcode, 漢字, עברית");
});

test("harmless reaches every text, names of keys too, and changes nothing else", () => {
  expect(harmless({ a: ["\u0007", 1, null, { "k\u001B": "\u202E" }], b: undefined })).toEqual({ a: ["\uFFFD", 1, null, { "k\uFFFD": "\uFFFD" }], b: undefined });
});

test("wrap keeps to the width, and leaves a longer word whole", () => {
  expect(wrap("one two three", 9, 2)).toEqual(["  one two", "  three"]);
  expect(wrap("a https://a.very.long/address b", 10)).toEqual(["a", "https://a.very.long/address", "b"]);
  expect(wrap(" ", 10)).toEqual([]);
});

describe("writeJson", () => {
  const written = async (value: unknown): Promise<{ text: string; pieces: number }> => {
    const pieces: string[] = [];
    await writeJson(value, async (piece) => void pieces.push(piece));
    return { text: pieces.join(""), pieces: pieces.length };
  };

  test.each([[{}], [[]], [{ a: [], b: {}, c: undefined }], [[1, "x", null, true, [[]]]], [{ "k\"ey": { deep: [{ deeper: { deepest: [1, { a: 1 }] } }] } }]])("writes %j as JSON.stringify would", async (value) => {
    expect((await written(value)).text).toBe(`${JSON.stringify(value, null, 2)}\n`);
  });

  test("escapes what could steer a terminal, and loses nothing", async () => {
    const value = { "a\u202E": ["\u009B", "\u{E0001}", "\u001B"] };
    const { text } = await written(value);
    expect(text).toMatch(/^[\n\x20-\x7E]*$/);
    expect(JSON.parse(text)).toEqual(value);
  });

  test("goes out in pieces", async () => {
    expect((await written(Array.from({ length: 30_000 }, (_, n) => ({ n, text: "some text" })))).pieces).toBeGreaterThan(10);
  });
});
