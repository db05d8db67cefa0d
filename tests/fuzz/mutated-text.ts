import * as fc from "fast-check";

/** Texts that have broken readers of text before. */
export const hostileTexts: readonly string[] = [
  "__proto__: { admin: true }\n", '"constructor": 1', "\nprototype: x\n", "\u0000", "\u202Eevil", "\u2028", "\uFEFF", "\uD800", "[".repeat(500), "{ a: ".repeat(300), "- ".repeat(300), "}]".repeat(50),
  "&a [*a]", "<<: *x", "!!js/function >\n", "!!binary x", "%YAML 9.9\n---\n", "---\n", "...\n", "'", '"', "|\n", ">-\n", "? ", "\t", "\r", "# ", "1e999", "-0", "0x1F", "9".repeat(400), ".nan", "~", "null", "2026-02-30", "0000-00-00",
  "<script>alert(1)</script>", "${x}", "x".repeat(10_000), "é".normalize("NFD"), "🏋️", "P99999Y", "99999999999.99 USD", '"1.9999999"', "{ by: band }", "{ pro-rate: x }",
];

type Edit = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, where: number): number => Math.floor(where * (text.length + 1));
const onLines = (text: string, edit: (lines: string[]) => string[]): string => edit(text.split("\n")).join("\n");

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.string({ unit: "binary", minLength: 1, maxLength: 1 })).map(([where, c]): Edit => (t) => t.slice(0, at(t, where)) + c + t.slice(at(t, where) + 1)),
  fc.tuple(place, fc.constantFrom(...hostileTexts)).map(([where, hostile]): Edit => (t) => t.slice(0, at(t, where)) + hostile + t.slice(at(t, where))),
  fc.tuple(place, fc.integer({ min: 1, max: 5 })).map(([where, n]): Edit => (t) => onLines(t, (lines) => lines.toSpliced(Math.floor(where * lines.length), n))),
  fc.tuple(place, place).map(([where, to]): Edit => (t) => onLines(t, (lines) => lines.toSpliced(Math.floor(to * lines.length), 0, ...lines.slice(Math.floor(where * lines.length), Math.floor(where * lines.length) + 4)))),
  fc.tuple(place, fc.integer({ min: -4, max: 4 })).map(([where, by]): Edit => (t) => onLines(t, (lines) => lines.map((l, i) => (i === Math.floor(where * lines.length) ? (by > 0 ? " ".repeat(by) + l : l.slice(-by)) : l)))),
  place.map((where): Edit => (t) => t.slice(0, at(t, where))),
  fc.tuple(place, fc.constantFrom(...':-{}[],"#&*!|>%@`'.split(""))).map(([where, mark]): Edit => (t) => t.slice(0, at(t, where)) + mark + t.slice(at(t, where))),
);

/** The text after one to three edits as a slip, a bad copy or malice would make. */
export function mutatedText(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 })).map(([text, edits]) => edits.reduce((t, e) => e(t), text));
}
