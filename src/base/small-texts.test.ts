import { describe, expect, test } from "vitest";
import { weakest } from "./confidence.ts";
import { formatDiagnostic, sortDiagnostics, type Diagnostic } from "./diagnostic.ts";
import { parseMoney } from "./money.ts";
import { dateText, decimalText, durationText, line, moneyText, slashed, webAddress, word, wordOrSlashed } from "./text.ts";

describe("texts", () => {
  test.each([
    ["word", word, ["a", "self-study", "12"], ["", "A", "a_b", "-a", "a--b", "a/b", "ä", "__proto__", "constructor"]],
    ["slashed", slashed, ["nasm/cpt"], ["nasm", "nasm/", "/cpt", "nasm/cpt/x", "Nasm/cpt"]],
    ["wordOrSlashed", wordOrSlashed, ["country", "nsca/member"], ["a/b/c", ""]],
    ["line", line(10), ["Zoë", "日本", "a\u200fb"], ["", "a\nb", "a\u0000", "\u202Eabc", "x".repeat(11)]],
    ["dateText", dateText, ["2024-02-29"], ["2023-02-29", "2024-2-29", "tomorrow"]],
    ["durationText", durationText, ["P90D", "P1Y6M"], ["90D", "P", "PT1H", "P1X"]],
    ["moneyText", moneyText, ["0.00 USD", "1299.50 EUR"], ["99 USD", "99.0 USD", "99.00 usd", "-1.00 USD", "99.00"]],
    ["webAddress", webAddress, ["https://example.org", "http://example.org/a?b#c", "https://web.archive.org/web/2020/https://example.org"], ["example.org", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://", ""]],
    ["decimalText", decimalText, ["0", "1.9", "123456789.123456"], ["-1", "1,9", "1.", "1e5", "Infinity", " 1"]],
  ])("%s accepts what it should and nothing else", (_, schema, good, bad) => {
    expect(good.filter((text) => !schema.safeParse(text).success)).toEqual([]);
    expect(bad.filter((text) => schema.safeParse(text).success)).toEqual([]);
  });

  test("one defect gives one message", () => {
    expect([dateText, durationText, moneyText].map((schema) => schema.safeParse("x").error?.issues.length)).toEqual([1, 1, 1]);
  });
});

test.each([
  ["0.05 USD", { cents: 5, currency: "USD" }],
  ["1234567.89 EUR", { cents: 123_456_789, currency: "EUR" }],
  ["99 USD", null],
])("the money %s is held in cents", (text, money) => {
  expect(parseMoney(text)).toEqual(money);
});

test("a chain of facts is as sure as its weakest", () => {
  expect(weakest([])).toBe("official");
  expect(weakest(["official", "disputed", "third-party"])).toBe("disputed");
  expect(weakest(["unconfirmed", "unknown"])).toBe("unknown");
});

test("diagnostics are printed with their place, in one order", () => {
  const at = (file: string, lineNumber: number, column: number, code = "a"): Diagnostic => ({ file, line: lineNumber, column, severity: "error", code, message: "Wrong" });
  const list = [at("b", 1, 1), at("a", 10, 1), at("a", 9, 5), at("a", 9, 4, "b"), at("a", 9, 4), at("a", 0, 0)];
  expect(sortDiagnostics(list).map(formatDiagnostic)).toEqual(["a: error a: Wrong", "a:9:4: error a: Wrong", "a:9:4: error b: Wrong", "a:9:5: error a: Wrong", "a:10:1: error a: Wrong", "b:1:1: error a: Wrong"]);
  expect(formatDiagnostic({ ...at("a", 1, 2), expected: "right", nearest: "rigth" })).toBe('a:1:2: error a: Wrong (expected right; did you mean "rigth"?)');
});
