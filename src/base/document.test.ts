import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "./document.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";
import type { Path } from "./text-document.ts";

const codes = (text: string): string[] => readDocument(text, "f.yaml").diagnostics.map((d) => `${d.line}:${d.column} ${d.code}`);

describe("readDocument refuses", () => {
  test.each([
    ["", "1:1 empty-file"],
    [" \n\t\n", "1:1 empty-file"],
    ["a: 1\na: 2", "2:1 repeated-key"],
    ['{ "a": 1,\n "b": { "c": 1, "c": 2 } }', "2:17 repeated-key"],
    ['{ "a": 1, "\\u0061": 2 }', "1:11 repeated-key"],
    ["a: &x 1", "1:7 no-anchors"],
    ["1: a", "1:1 bad-key"],
    ["[a]: b", "1:1 bad-key"],
    ["a: 1\n---\nb: 2", "2:1 not-yaml"],
    ["a: [", "1:5 not-yaml"],
    ["a:\n\t- b", "2:1 not-yaml"],
    [`${"[".repeat(61)}${"]".repeat(61)}`, "1:61 too-deep"],
    [`a: ${"[".repeat(60)}${"]".repeat(60)}`, "1:63 too-deep"],
    ["[".repeat(100_000), "1:1 too-deep"],
    [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "1:61 too-deep"],
    ["x".repeat(64 * 1024 * 1024 + 1), "1:1 too-large"],
  ])("text %#", (text, found) => {
    expect(codes(text)).toContain(found);
    expect(readDocument(text, "f.yaml").value).toBeUndefined();
  });
});

test.each(["%\u0000\n---\na: 1", "a: !\u202Eevil 1", `a: !${"x".repeat(5000)} 1`, "%\u001b[2J x\n---\n"])("what the text holds comes harmless and short into the message: text %#", (text) => {
  const messages = readDocument(text, "f").diagnostics.map((d) => d.message);
  expect(messages).not.toEqual([]);
  expect(messages.filter((m) => /[\p{Cc}\p{Cf}]/u.test(m) || m.length > 300)).toEqual([]);
});

describe("JSON by its own road", () => {
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof({ maxDepth: 4 }, fc.integer(), fc.boolean(), fc.constant(null), fc.string({ unit: "binary", maxLength: 8 }), fc.array(tie("json"), { maxLength: 4 }), fc.dictionary(fc.string({ maxLength: 6 }), tie("json"), { maxKeys: 4 })),
  }));
  const whole = fc.oneof(fc.array(json), fc.dictionary(fc.string({ maxLength: 6 }), json));

  test("gives the value and the places that the YAML road gives", () => {
    let compared = 0;
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const [fast, slow] = [readJson(text, "f"), readYaml(text, "f")];
        if (slow.diagnostics.length > 0) return;
        compared++;
        expect(fast?.value).toEqual(slow.value);
        for (const path of pathsOf(value)) {
          expect(fast?.at(path)).toEqual(slow.at(path));
          expect(fast?.atKey(path.slice(0, -1), String(path.at(-1)))).toEqual(slow.atKey(path.slice(0, -1), String(path.at(-1))));
        }
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  test("finds every repeated key where the YAML road finds it", () => {
    const key = fc.constantFrom("a", "b", "__proto__", "constructor", "\\u0061");
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof({ maxDepth: 3 }, fc.constantFrom("1", '"x:y,{"', '"\\\\"', "null"), fc.array(fc.tuple(key, tie("text")), { maxLength: 4 }).map((pairs) => `{${pairs.map(([k, v]) => `"${k}": ${v}`).join(", ")}}`)),
    }));
    let repeated = 0;
    fc.assert(
      fc.property(text, (inner) => {
        const whole = `{ "only": ${inner} }`;
        const [fast, slow] = [readJson(whole, "f"), readYaml(whole, "f")].map((d) => d?.diagnostics.map((x) => `${x.line}:${x.column} ${x.code}`).sort());
        if (slow && slow.length > 0) repeated++;
        expect(fast).toEqual(slow);
      }),
      { numRuns: 2000 },
    );
    expect(repeated).toBeGreaterThan(100);
  });

  test("keeps a key called __proto__ as a key", () => {
    const { value } = readDocument('{ "__proto__": { "admin": true } }', "f");
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test("reads 100,000 activities in a small part of the time that the YAML road needs for a tenth of them", () => {
    const activities = (n: number): string => JSON.stringify(Array.from({ length: n }, (_, i) => ({ ref: `a${i}`, on: "2026-05-01", units: { exb: "1.9" } })));
    const time = (read: () => unknown): number => {
      // Processor time: what else the machine does is no matter.
      const begun = process.threadCpuUsage();
      read();
      return process.threadCpuUsage(begun).user;
    };
    const [large, small] = [activities(100_000), activities(10_000)];
    expect(time(() => readJson(large, "f"))).toBeLessThan(time(() => readYaml(small, "f")));
  });
});

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...pathsOf(item, here)];
  });
}
